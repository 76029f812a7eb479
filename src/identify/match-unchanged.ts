import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { Newcomer } from './identification.ts';
import { textKey } from './is-same-text.ts';

/**
 * The pairs beyond doubt: the same words at the same address. Where an address has the same words
 * more than once, the same lines are taken first, then a live entry, then the order on the page.
 */
export function matchUnchanged(
  newcomers: readonly Newcomer[],
  entries: readonly LedgerEntry[],
): Map<Newcomer, LedgerEntry> {
  const known = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = `${entry.source}\n${textKey(entry.fingerprint)}`;
    const sameWords = known.get(key);
    if (sameWords === undefined) known.set(key, [entry]);
    else sameWords.push(entry);
  }
  const matches = new Map<Newcomer, LedgerEntry>();
  const waiting: { newcomer: Newcomer; sameWords: LedgerEntry[] }[] = [];
  for (const newcomer of newcomers) {
    const sameWords = known.get(`${newcomer.page.address}\n${textKey(newcomer.fingerprint)}`) ?? [];
    const lines = JSON.stringify(newcomer.article.lines);
    const same = sameWords.find(
      (entry) => entry.status === 'live' && JSON.stringify(entry.lines) === lines,
    );
    if (same === undefined) waiting.push({ newcomer, sameWords });
    else matches.set(newcomer, take(sameWords, same));
  }
  for (const { newcomer, sameWords } of waiting) {
    const next = sameWords.find((entry) => entry.status === 'live') ?? sameWords[0];
    if (next !== undefined) matches.set(newcomer, take(sameWords, next));
  }
  return matches;
}

function take(from: LedgerEntry[], entry: LedgerEntry): LedgerEntry {
  from.splice(from.indexOf(entry), 1);
  return entry;
}
