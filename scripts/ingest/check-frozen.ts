import { findLedgerChanges } from '../../src/identify/find-ledger-changes.ts';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';

/** Stops the ingest, naming the ids, where the committed ledger would change. */
export function checkFrozen(committed: readonly LedgerEntry[], read: readonly LedgerEntry[]): void {
  const changes = findLedgerChanges(committed, read);
  if (changes.length === 0) return;
  const lines = changes.map(({ kind, id, why }) => `  ${kind} ${id}: ${why}`).join('\n');
  throw new ExpectedError({
    what: `the ledger is frozen and would change:\n${lines}\nnothing was written`,
    fix: 'Run `npm run ingest` without --frozen and commit content/ledger/.',
  });
}
