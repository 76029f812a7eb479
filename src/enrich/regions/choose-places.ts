import type { Reference } from './find-references.ts';
import type { Place } from './gazetteer.ts';
import { isWithin } from './is-within.ts';
import { maybeReferent } from './maybe-referent.ts';
import type { Candidate } from './score-places.ts';
import type { Use } from './use.ts';

const strong: ReadonlySet<Use> = new Set(['acts', 'scene', 'seat']);
/** What a unit above a chosen one must do itself to stand beside it. */
const actsItself = 4.5;

/**
 * The places of the story, main place first: those whose bodies act or where something happens.
 * A unit above a chosen one is implied by its path and stands beside it only where its own
 * bodies act.
 */
export function choosePlaces(
  candidates: readonly Candidate[],
  references: readonly Reference[],
): Candidate[] {
  const likely = findLikely(candidates);
  const pool = [...likely, ...findOwnPlaces(likely, references)];
  const acting = countActing(pool, references);
  return pool.filter((one) => {
    const below = pool.some((other) => other !== one && isWithin(other.place, one.place));
    return !below || (acting.get(one.place) ?? 0) >= actsItself;
  });
}

/** A firm's address places a story only where nothing else does, or within the place that does. */
function findLikely(candidates: readonly Candidate[]): Candidate[] {
  const sure = candidates.filter(({ use }) => strong.has(use));
  return candidates.filter((one) => {
    if (one.use !== 'address') return strong.has(one.use);
    return sure.length === 0 || sure.some(({ place }) => isWithin(one.place, place));
  });
}

/** The units above the main place that the story is told of without their names: 我省. */
function findOwnPlaces(pool: readonly Candidate[], references: readonly Reference[]): Candidate[] {
  const [main] = pool;
  if (main === undefined) return [];
  const own = new Map<Place, Candidate>();
  for (const one of references) {
    const place = one.isOwn ? maybeReferent(one, main.place) : null;
    if (place === null || pool.some((known) => known.place === place)) continue;
    const sign = { place, use: 'acts', position: one.position, text: one.text } as const;
    const signs = [...(own.get(place)?.signs ?? []), sign];
    own.set(place, { place, score: actsItself, acting: actsItself, use: 'acts', signs });
  }
  return [...own.values()];
}

function countActing(
  pool: readonly Candidate[],
  references: readonly Reference[],
): Map<Place, number> {
  const acting = new Map(pool.map((one) => [one.place, one.acting]));
  const [main] = pool;
  if (main === undefined) return acting;
  for (const one of references) {
    const place = maybeReferent(one, main.place);
    if (place !== null && one.isBody) acting.set(place, (acting.get(place) ?? 0) + 1.5);
  }
  return acting;
}
