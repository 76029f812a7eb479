import type { LedgerEntry } from '../model/ledger-entry.ts';
import { compareSketches } from './compare-sketches.ts';
import { findLookalikes } from './find-lookalikes.ts';
import type { Newcomer } from './identification.ts';
import { isSameText } from './is-same-text.ts';
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

/** Below this likeness two articles share nothing worth counting. */
const leastAlike = 0.25;
/** Up to so many pairs of one address are all compared. */
const mostPairs = 10_000;

/**
 * What each source and each page share, the pairs matched already included. No article counts
 * twice for the same page, however many there are that are like it.
 */
export function measureSharedText(
  matched: ReadonlyMap<Newcomer, LedgerEntry>,
  entries: readonly LedgerEntry[],
  newcomers: readonly Newcomer[],
): SharedText[] {
  const oldSketches = entries.map((entry) => parseFingerprint(entry.fingerprint));
  const newSketches = newcomers.map((newcomer) => parseFingerprint(newcomer.fingerprint));
  const pairs = [...matched].map(([newcomer, entry]) => {
    const size = parseFingerprint(entry.fingerprint).size;
    return { source: entry.source, address: newcomer.page.address, entry, newcomer, size };
  });
  for (const [old, fresh] of pairUp(entries, newcomers)) {
    const [entry, newcomer] = [entries[old], newcomers[fresh]];
    const [oldSketch, newSketch] = [oldSketches[old], newSketches[fresh]];
    if (!entry || !newcomer || !oldSketch || !newSketch) continue;
    const isSame = isSameText(entry.fingerprint, newcomer.fingerprint);
    const alike = isSame ? 1 : compareSketches(oldSketch, newSketch);
    if (alike < leastAlike) continue;
    const size = (alike / (1 + alike)) * (oldSketch.size + newSketch.size);
    pairs.push({ source: entry.source, address: newcomer.page.address, entry, newcomer, size });
  }
  const groups = Map.groupBy(pairs, ({ source, address }) => `${source}\n${address}`);
  return [...groups.values()].map((group) => {
    const sizes = takeEachOnce(group).map(({ size }) => size);
    const { source, address } = group[0] ?? { source: '', address: '' };
    const size = sizes.reduce((sum, one) => sum + one, 0);
    return { source, address, size, count: sizes.length, largest: Math.max(...sizes) };
  });
}

/** All pairs of one address, and lookalikes elsewhere. */
function pairUp(
  entries: readonly LedgerEntry[],
  newcomers: readonly Newcomer[],
): Iterable<[old: number, fresh: number]> {
  const pairs = new Map<number, [number, number]>();
  const add = (old: number, fresh: number) =>
    pairs.set(old * newcomers.length + fresh, [old, fresh]);
  const atAddress = Map.groupBy(newcomers.keys(), (fresh) => newcomers[fresh]?.page.address);
  for (const [source, olds] of Map.groupBy(entries.keys(), (old) => entries[old]?.source)) {
    const there = atAddress.get(source) ?? [];
    if (olds.length * there.length > mostPairs) continue;
    for (const old of olds) for (const fresh of there) add(old, fresh);
  }
  const lookalikes = findLookalikes(
    entries.map((entry) => entry.fingerprint),
    newcomers.map((newcomer) => newcomer.fingerprint),
  );
  for (const [old, fresh] of lookalikes) add(old, fresh);
  return pairs.values();
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
