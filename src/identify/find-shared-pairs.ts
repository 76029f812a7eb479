import type { LedgerEntry } from '../model/ledger-entry.ts';
import { compareSketches } from './compare-sketches.ts';
import { findLookalikes } from './find-lookalikes.ts';
import type { Newcomer } from './identification.ts';
import { isSameText } from './is-same-text.ts';
import { parseFingerprint } from './parse-fingerprint.ts';

/** An entry and a newcomer that share text, by their samples alone. */
export interface SharedPair {
  readonly entry: LedgerEntry;
  readonly newcomer: Newcomer;
  /** How alike they are, 0 to 1, roughly. */
  readonly alike: number;
  /** Roughly how many shingles they share. */
  readonly size: number;
}

/** Below this likeness two articles share nothing worth counting. */
const leastAlike = 0.25;
/** Up to so many pairs of one address are all compared. */
const mostPairs = 10_000;

/** The pairs of an address, and lookalikes on any two pages, that share enough to speak of. */
export function findSharedPairs(
  entries: readonly LedgerEntry[],
  newcomers: readonly Newcomer[],
): SharedPair[] {
  const oldSketches = entries.map((entry) => parseFingerprint(entry.fingerprint));
  const newSketches = newcomers.map((newcomer) => parseFingerprint(newcomer.fingerprint));
  const pairs: SharedPair[] = [];
  for (const [old, fresh] of pairUp(entries, newcomers)) {
    const [entry, newcomer] = [entries[old], newcomers[fresh]];
    const [oldSketch, newSketch] = [oldSketches[old], newSketches[fresh]];
    if (!entry || !newcomer || !oldSketch || !newSketch) continue;
    const isSame = isSameText(entry.fingerprint, newcomer.fingerprint);
    const alike = isSame ? 1 : compareSketches(oldSketch, newSketch);
    if (alike < leastAlike) continue;
    const size = (alike / (1 + alike)) * (oldSketch.size + newSketch.size);
    pairs.push({ entry, newcomer, alike, size });
  }
  return pairs;
}

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
