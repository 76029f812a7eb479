import {
  aidAfter,
  airport,
  boughtAfter,
  departure,
  donorAfter,
  enterprise,
  firstOfKind,
  givenAfter,
  givenBefore,
  goesBefore,
  hills,
  honour,
  honourBefore,
  kinBefore,
  learnsAfter,
  longAgo,
  longBody,
  namedOfMany,
  namesake,
  originAfter,
  originBefore,
  publicBody,
  routeAfter,
  sceneAfter,
  sceneBefore,
  standsBehind,
  townAfter,
  unnamed,
  ware,
  wayBefore,
} from './context-cues.ts';
import type { Run } from './find-runs.ts';
import { isPersonName } from './is-person-name.ts';
import type { Chain } from './mention.ts';
import type { Use } from './use.ts';

/** A place with the words on either side of it, and of the enumeration that it stands in. */
interface Surroundings {
  chain: Chain;
  run: Run;
  before: string;
  after: string;
  runBefore: string;
  runAfter: string;
  /** Named in full: 泾县, 宁波市. */
  isExact: boolean;
  /** Named after the unit above it: 湖北黄石. */
  isSituated: boolean;
  isBody: boolean;
  isFirm: boolean;
}

/** What the words may make of a place; the first that holds. */
const readings: readonly (readonly [Use, (around: Surroundings) => boolean])[] = [
  ['namesake', isNamesake],
  ['origin', (around) => !around.isBody && isOrigin(around)],
  ['honour', isDistinction],
  ['list', isLongAgo],
  ['list', ({ isBody, before }) => !isBody && wayBefore.test(before)],
  ['list', ({ after, runAfter }) => aidAfter.test(after) || donorAfter.test(runAfter)],
  ['list', ({ isExact, isSituated, after }) => !isExact && !isSituated && townAfter.test(after)],
  ['named', ({ after }) => firstOfKind.test(after)],
  ['named', ({ isBody, after }) => isBody && standsBehind.test(after)],
  ['address', ({ isFirm, after }) => isFirm && unnamed.test(after)],
  ['enterprise', ({ isFirm, isExact, isSituated }) => isFirm && !isExact && !isSituated],
  ['acts', ({ run }) => run.isJoint],
  ['list', isListed],
  ['address', ({ isFirm }) => isFirm],
  ['acts', ({ isBody }) => isBody],
  ['scene', ({ before, after }) => sceneBefore.test(before) || sceneAfter.test(after)],
  ['seat', ({ isExact }) => isExact],
  ['address', ({ isSituated }) => isSituated],
];

/** What the words around a place make of it. */
export function readUse(chain: Chain, run: Run): Use {
  const around = lookAround(chain, run);
  return readings.find(([, holds]) => holds(around))?.[0] ?? 'named';
}

function lookAround(chain: Chain, run: Run): Surroundings {
  const { text } = chain.passage;
  const first = run.chains[0] ?? chain;
  const last = run.chains.at(-1) ?? chain;
  const after = text.slice(chain.end, chain.end + 28);
  const isPublic = publicBody.test(after);
  return {
    chain,
    run,
    before: clauseBefore(text, chain.start),
    after,
    runBefore: clauseBefore(text, first.start),
    runAfter: text.slice(last.end, last.end + 28),
    isExact: chain.form === 'full',
    isSituated: chain.links > 1,
    isBody: isPublic || longBody.test(after),
    isFirm: !isPublic && enterprise.test(after),
  };
}

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 12), start);
  return before.split(/[，。；：！？]/u).at(-1) ?? '';
}

function isNamesake({ chain, after, isExact }: Surroundings): boolean {
  if (routeAfter.test(after) || ware.test(after)) return true;
  if (isExact) return false;
  if (isCounty(chain) && airport.test(after)) return true;
  return namesake.test(after) || hills.test(after) || isPersonName(chain);
}

function isCounty({ candidates, links }: Chain): boolean {
  return links === 1 && candidates.every(({ level }) => level === 'county');
}

function isOrigin({ before, after, runBefore, runAfter }: Surroundings): boolean {
  if (originBefore.test(before) || originBefore.test(runBefore)) return true;
  if (originAfter.test(after) || originAfter.test(runAfter)) return true;
  if (kinBefore.test(before)) return true;
  if (donorAfter.test(runAfter) || (before.endsWith('在') && boughtAfter.test(after))) return true;
  if (goesBefore.test(runBefore) && learnsAfter.test(runAfter)) return true;
  return before.endsWith('从') && departure.test(after);
}

function isDistinction({ before, after, isBody }: Surroundings): boolean {
  if (isBody) return givenBefore.test(before) && givenAfter.test(after);
  return honour.test(after) || honourBefore.test(before);
}

function isLongAgo({ chain: { passage, start } }: Surroundings): boolean {
  const before = passage.text.slice(Math.max(0, start - 120), start);
  return longAgo.test(before.split(/[。！？]/u).at(-1) ?? '');
}

/** One of three places or more, or of two and others, or of many; a later item of any enumeration. */
function isListed({ run: { chains }, before, after, runAfter }: Surroundings): boolean {
  if (chains.length > 2) return true;
  if (chains.length === 2 && runAfter.startsWith('等')) return true;
  if (namedOfMany.test(runAfter)) return true;
  // 各省、自治区、直辖市及新疆生产建设兵团.
  if (/(?:自治区|直辖市|区市)[、和及与]$/.test(before)) return true;
  return chains.length === 1 && /(?:、|(?<!—)—)$/.test(before) && !publicBody.test(after);
}
