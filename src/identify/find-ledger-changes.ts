import type { LedgerEntry } from '../model/ledger-entry.ts';
import { describeChange } from './describe-change.ts';
import { formatEntry } from './format-ledger.ts';
import type { LedgerChange } from './identification.ts';

/**
 * Every id whose line in the ledger would be another than the committed one, with the reason.
 * `--frozen` fails where there is any.
 */
export function findLedgerChanges(
  committed: readonly LedgerEntry[],
  read: readonly LedgerEntry[],
): LedgerChange[] {
  const before = new Map(committed.map((entry) => [entry.id, entry]));
  return read.flatMap((entry) => {
    const known = before.get(entry.id);
    if (known !== undefined && formatEntry(known) === formatEntry(entry)) return [];
    return (
      describeChange(known, entry) ?? {
        kind: 'kept' as const,
        id: entry.id,
        why: `“${entry.headline}” in ${entry.source}: its line is written otherwise`,
      }
    );
  });
}
