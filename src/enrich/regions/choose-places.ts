import { isWithin } from './is-within.ts';
import type { Candidate } from './score-places.ts';

const strong = new Set(['acts', 'scene', 'seat']);

/**
 * The places of the story, main place first: those whose bodies act or where something happens.
 * A unit above a chosen one is implied by its path and stands beside it only where its own
 * bodies act.
 */
export function choosePlaces(candidates: readonly Candidate[]): Candidate[] {
  const likely = candidates.filter(({ use }) => strong.has(use));
  const pool = likely.length > 0 ? likely : candidates.slice(0, 1).filter(isEnough);
  return pool.filter((one) => {
    const below = pool.filter((other) => other !== one && isWithin(other.place, one.place));
    return below.length === 0 || one.acting >= 4.5;
  });
}

/** Nothing but a company's name, a list or a home town places no story. */
function isEnough({ use, score }: Candidate): boolean {
  return (use === 'named' && score >= 1) || use === 'honour';
}
