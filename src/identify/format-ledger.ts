import { formerState, type LedgerEntry, ledgerEntry } from '../model/ledger-entry.ts';
import { ledgerFile } from './ledger-file.ts';

/** The order of the fields in a line is that of the schemas. */
const fields = [...Object.keys(ledgerEntry.shape), ...Object.keys(formerState.shape)];

/**
 * The ledger's files, by name: one JSON line an article, sorted by id, so that a line keeps its
 * place for good and new lines of two branches seldom touch.
 */
export function formatLedger(entries: readonly LedgerEntry[]): Map<string, string> {
  const files = Map.groupBy(
    entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ledgerFile,
  );
  return new Map(
    [...files]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, lines]) => [file, lines.map((entry) => `${formatEntry(entry)}\n`).join('')]),
  );
}

/** One line of the ledger, without its line end. */
export function formatEntry(entry: LedgerEntry): string {
  return JSON.stringify(entry, fields);
}
