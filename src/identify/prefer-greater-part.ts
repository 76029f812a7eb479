import type { Candidate, Newcomer } from './identification.ts';

/**
 * The matches, but that an id goes with the greater part of its article where only a lesser one
 * stayed in its place and the greater, wherever it was moved to, is nobody else's.
 */
export function preferGreaterPart(
  matches: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate[] {
  const taken = new Set<Newcomer>(matches.map(({ newcomer }) => newcomer));
  const byEntry = Map.groupBy(candidates, ({ entry }) => entry);
  return matches.map((match) => {
    if (match.likeness.ofOld >= 0.5 || match.hasSameName) return match;
    const [greater] = (byEntry.get(match.entry) ?? [])
      .filter(
        ({ newcomer, likeness }) =>
          !taken.has(newcomer) && likeness.ofOld >= 0.5 && likeness.ofNew >= 0.6,
      )
      .toSorted((a, b) => b.likeness.ofOld - a.likeness.ofOld);
    if (greater === undefined) return match;
    taken.delete(match.newcomer);
    taken.add(greater.newcomer);
    return greater;
  });
}
