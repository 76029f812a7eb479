import {
  departure,
  enterprise,
  honour,
  longBody,
  namesake,
  originAfter,
  originBefore,
  publicBody,
  sceneAfter,
  sceneBefore,
} from './context-cues.ts';
import type { Run } from './find-runs.ts';
import type { Chain } from './mention.ts';
import type { Use } from './use.ts';

/** What the words around a place make of it. */
export function readUse(chain: Chain, run: Run): Use {
  const { text } = chain.passage;
  const first = run.chains[0] ?? chain;
  const last = run.chains.at(-1) ?? chain;
  const before = clauseBefore(text, first.start);
  const after = text.slice(chain.end, chain.end + 28);
  const isExact = chain.mentions.at(-1)?.name.form === 'full';
  const isBody = publicBody.test(after) || longBody.test(after);
  const isFirm = enterprise.test(after) && !publicBody.test(after);
  if (!isExact && namesake.test(after)) return 'namesake';
  if (!isBody && isOrigin(before, text.slice(last.end, last.end + 12))) return 'origin';
  if (honour.test(after)) return 'honour';
  if (run.isJoint) return 'acts';
  if (run.chains.length > 2 || (run.chains.length === 2 && text.startsWith('等', last.end))) {
    return 'list';
  }
  if (isFirm) return isExact ? 'seat' : 'enterprise';
  if (isBody) return 'acts';
  if (sceneBefore.test(before) || sceneAfter.test(after)) return 'scene';
  return isExact ? 'seat' : 'named';
}

function isOrigin(before: string, after: string): boolean {
  if (originBefore.test(before) || originAfter.test(after)) return true;
  return before.endsWith('从') && departure.test(after);
}

function clauseBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - 12), start)
      .split(/[，。；：！？]/u)
      .at(-1) ?? ''
  );
}
