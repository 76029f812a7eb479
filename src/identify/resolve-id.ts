import type { LedgerEntry } from '../model/ledger-entry.ts';

/** What the address of an id answers with. */
export type Answer =
  | { readonly kind: 'article'; readonly entry: LedgerEntry }
  /** The live entries that its text went to, nearest first; never empty. */
  | { readonly kind: 'redirect'; readonly entry: LedgerEntry; readonly to: readonly LedgerEntry[] }
  | { readonly kind: 'tombstone'; readonly entry: LedgerEntry };

/**
 * What an entry's address answers with. Successors are followed until something lives; where
 * nothing does (or two branches sent two ids to each other) a tombstone is the honest answer.
 */
export function resolveId(entry: LedgerEntry, ledger: ReadonlyMap<string, LedgerEntry>): Answer {
  if (entry.status === 'live') return { kind: 'article', entry };
  const seen = new Set([entry.id]);
  const queue = [...entry.successors];
  const to: LedgerEntry[] = [];
  for (const id of queue) {
    const next = ledger.get(id);
    if (next === undefined || seen.has(id)) continue;
    seen.add(id);
    if (next.status === 'live') to.push(next);
    else if (next.status === 'moved') queue.push(...next.successors);
  }
  return to.length > 0 ? { kind: 'redirect', entry, to } : { kind: 'tombstone', entry };
}
