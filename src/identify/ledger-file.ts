import type { LedgerEntry } from '../model/ledger-entry.ts';

/**
 * The ledger file that an entry stands in: the year of issue that its page says, `undated.jsonl`
 * where it says none. An inferred date never decides, so a line changes its file only when
 * somebody corrects the day of issue.
 */
export function ledgerFile(entry: Pick<LedgerEntry, 'date'>): string {
  return `${entry.date?.slice(0, 4) ?? 'undated'}.jsonl`;
}
