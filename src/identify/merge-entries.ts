import type { FormerState, LedgerEntry } from '../model/ledger-entry.ts';

const ranks = { live: 2, moved: 1, gone: 0 } as const;

/**
 * The one line that stands for two lines of one id, as a union merge of two branches leaves them:
 * the one of the higher version (git brings old lines back beside new ones), then the one that
 * changed last, then live before moved before gone, then the greater text.
 * The earliest first day, all newsroom ids, all earlier states and a curator's note are kept from either. What the rule
 * gets wrong the next reading of the sources puts right; the id answers in between.
 */
export function mergeEntries(one: LedgerEntry, other: LedgerEntry): LedgerEntry {
  const [kept, left] = isBefore(one, other) ? [other, one] : [one, other];
  const former = mergeFormer(one.former ?? [], other.former ?? []);
  return {
    ...kept,
    ...(former.length === 0 ? {} : { former }),
    first_seen: [one.first_seen, other.first_seen].toSorted()[0] ?? kept.first_seen,
    aliases: [...new Set([...one.aliases, ...other.aliases])].toSorted(),
    note: kept.note ?? left.note,
  };
}

function isBefore(one: LedgerEntry, other: LedgerEntry): boolean {
  if (one.version !== other.version) return one.version < other.version;
  if (one.changed !== other.changed) return one.changed < other.changed;
  if (one.status !== other.status) return ranks[one.status] < ranks[other.status];
  return JSON.stringify(one) < JSON.stringify(other);
}

function mergeFormer(one: readonly FormerState[], other: readonly FormerState[]): FormerState[] {
  const states = new Map([...one, ...other].map((state) => [JSON.stringify(state), state]));
  return [...states].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, state]) => state);
}
