import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { SharedPair } from './find-shared-pairs.ts';
import type { Newcomer } from './identification.ts';
import { parseFingerprint } from './parse-fingerprint.ts';

/** Roughly how much text, in shingles, a source in the ledger and a page share. */
export interface SharedText {
  readonly source: string;
  readonly address: string;
  readonly size: number;
  /** The pairs of articles that share it. */
  readonly count: number;
  /** The most that one pair shares. */
  readonly largest: number;
}

/**
 * What each source and each page share, the pairs matched already included. No article counts
 * twice for the same page, however many there are that are like it.
 */
export function measureSharedText(
  matched: ReadonlyMap<Newcomer, LedgerEntry>,
  shared: readonly SharedPair[],
): SharedText[] {
  const known = [...matched].map(([newcomer, entry]) => {
    return { entry, newcomer, size: parseFingerprint(entry.fingerprint).size };
  });
  const groups = Map.groupBy(
    [...known, ...shared],
    ({ entry, newcomer }) => `${entry.source}\n${newcomer.page.address}`,
  );
  return [...groups.values()].map((group) => {
    const sizes = takeEachOnce(group).map(({ size }) => size);
    const source = group[0]?.entry.source ?? '';
    const address = group[0]?.newcomer.page.address ?? '';
    const size = sizes.reduce((sum, one) => sum + one, 0);
    return { source, address, size, count: sizes.length, largest: Math.max(...sizes) };
  });
}

function takeEachOnce<T extends { entry: LedgerEntry; newcomer: Newcomer; size: number }>(
  pairs: readonly T[],
): T[] {
  const used = new Set<LedgerEntry | Newcomer>();
  return pairs
    .toSorted((a, b) => b.size - a.size)
    .filter(({ entry, newcomer }) => {
      if (used.has(entry) || used.has(newcomer)) return false;
      used.add(entry).add(newcomer);
      return true;
    });
}
