import {
  departure,
  enterprise,
  givenAfter,
  givenBefore,
  goesBefore,
  honour,
  honourBefore,
  kinBefore,
  learnsAfter,
  longAgo,
  longBody,
  namesake,
  originAfter,
  originBefore,
  publicBody,
  routeAfter,
  sceneAfter,
  sceneBefore,
  standsBehind,
} from './context-cues.ts';
import type { Run } from './find-runs.ts';
import { isPersonName } from './is-person-name.ts';
import type { SettledChain } from './settle-chains.ts';
import type { Use } from './use.ts';

/** The words on either side of a place, and of the enumeration that it stands in. */
interface Surroundings {
  before: string;
  after: string;
  runBefore: string;
  runAfter: string;
  isBody: boolean;
  isExact: boolean;
}

/** What the words around a place make of it. */
export function readUse(chain: SettledChain, run: Run): Use {
  const around = lookAround(chain, run);
  const { before, after, isBody, isExact } = around;
  if (routeAfter.test(after)) return 'namesake';
  if (!isExact && (namesake.test(after) || isPersonName(chain))) return 'namesake';
  if (!isBody && isOrigin(around)) return 'origin';
  if (isDistinction(around)) return 'honour';
  if (isLongAgo(chain)) return 'list';
  if (isBody && standsBehind.test(after)) return 'named';
  const isFirm = !publicBody.test(after) && enterprise.test(after);
  if (isFirm && !isExact) return 'enterprise';
  if (run.isJoint) return 'acts';
  if (isListed(chain, run, around)) return 'list';
  if (isFirm) return 'address';
  if (isBody) return 'acts';
  if (sceneBefore.test(before) || sceneAfter.test(after)) return 'scene';
  return isExact ? 'seat' : 'named';
}

function lookAround(chain: SettledChain, run: Run): Surroundings {
  const { text } = chain.passage;
  const first = run.chains[0] ?? chain;
  const last = run.chains.at(-1) ?? chain;
  const after = text.slice(chain.end, chain.end + 28);
  return {
    before: clauseBefore(text, chain.start),
    after,
    runBefore: clauseBefore(text, first.start),
    runAfter: text.slice(last.end, last.end + 28),
    isBody: publicBody.test(after) || longBody.test(after),
    isExact: chain.form === 'full',
  };
}

function clauseBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - 12), start)
      .split(/[，。；：！？]/u)
      .at(-1) ?? ''
  );
}

function isOrigin({ before, after, runBefore, runAfter }: Surroundings): boolean {
  if (originBefore.test(before) || originBefore.test(runBefore)) return true;
  if (originAfter.test(after) || originAfter.test(runAfter)) return true;
  if (kinBefore.test(before)) return true;
  if (goesBefore.test(runBefore) && learnsAfter.test(runAfter)) return true;
  return before.endsWith('从') && departure.test(after);
}

function isDistinction({ before, after, isBody }: Surroundings): boolean {
  if (isBody) return givenBefore.test(before) && givenAfter.test(after);
  return honour.test(after) || honourBefore.test(before);
}

function isLongAgo({ passage, start }: SettledChain): boolean {
  const before = passage.text.slice(Math.max(0, start - 120), start);
  return longAgo.test(before.split(/[。！？]/u).at(-1) ?? '');
}

/** One of three places or more, or of two and others; a later item of any enumeration. */
function isListed({ passage, end }: SettledChain, run: Run, around: Surroundings): boolean {
  if (run.chains.length > 2) return true;
  const last = run.chains.at(-1);
  if (run.chains.length === 2 && passage.text.startsWith('等', last?.end ?? end)) return true;
  const isBody = publicBody.test(around.after);
  return !isBody && run.chains.length === 1 && /[、—]$/.test(around.before);
}
