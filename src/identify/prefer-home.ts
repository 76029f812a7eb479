import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { Candidate, Newcomer } from './identification.ts';

/** What stays at home must be the greater part. */
const mostOfIt = 0.55;

/**
 * The matches, but that an entry stays on its own page where it has a match there that is nobody
 * else's: a reprint elsewhere may be more like what was printed than what is left of the original.
 */
export function preferHome(
  matches: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate[] {
  const taken = new Set<Newcomer>(matches.map(({ newcomer }) => newcomer));
  const atHome = new Map<LedgerEntry, Candidate>();
  for (const candidate of candidates) {
    const { relation, isMatch, likeness } = candidate;
    if (relation !== 'same' || !isMatch || likeness.ofOld < mostOfIt) continue;
    if (taken.has(candidate.newcomer)) continue;
    const known = atHome.get(candidate.entry);
    if (known === undefined || known.score < candidate.score) {
      atHome.set(candidate.entry, candidate);
    }
  }
  return matches.map((match) => {
    const home = match.relation === 'same' ? undefined : atHome.get(match.entry);
    if (home === undefined || taken.has(home.newcomer)) return match;
    taken.add(home.newcomer);
    return home;
  });
}
