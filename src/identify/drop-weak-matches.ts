import type { LedgerEntry } from '../model/ledger-entry.ts';
import { hasGrown } from './has-grown.ts';
import type { Candidate, Newcomer } from './identification.ts';
import { parseFingerprint } from './parse-fingerprint.ts';

/** From this likeness on a match stands, whatever else holds the old text. */
const strong = 0.7;

/**
 * The matches without those where the old text, hardly like the newcomer, lies as good as whole in
 * another article that grew by it: it was merged there, and what stands in its place is new.
 */
export function dropWeakMatches(
  matches: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate[] {
  const ownOf = new Map<Newcomer, LedgerEntry>(
    matches.map(({ newcomer, entry }) => [newcomer, entry]),
  );
  const byEntry = Map.groupBy(candidates, ({ entry }) => entry);
  return matches.filter((match) => {
    if (match.likeness.alike >= strong || match.hasSameName) return true;
    const { size } = parseFingerprint(match.entry.fingerprint);
    return !(byEntry.get(match.entry) ?? []).some(
      ({ newcomer, likeness }) =>
        newcomer !== match.newcomer &&
        likeness.ofOld >= Math.max(0.6, match.likeness.ofOld + 0.25) &&
        hasGrown(newcomer, ownOf, 0.5 * size),
    );
  });
}
