import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { Newcomer } from './identification.ts';
import { parseFingerprint } from './parse-fingerprint.ts';

/** Whether an article has so many more shingles than the entry that it was before, if any. */
export function hasGrown(
  newcomer: Newcomer,
  ownOf: ReadonlyMap<Newcomer, LedgerEntry>,
  by: number,
): boolean {
  const own = ownOf.get(newcomer);
  const before = own === undefined ? 0 : parseFingerprint(own.fingerprint).size;
  return parseFingerprint(newcomer.fingerprint).size - before >= by;
}
