import type { ArticleCard } from '../model/article-card.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';

/** The day that any of these articles last changed; null where the ledger knows none. */
export function lastChange(
  articles: readonly ArticleCard[],
  ledger: ReadonlyMap<string, Pick<LedgerEntry, 'changed'>>,
): string | null {
  let last: string | null = null;
  for (const { id } of articles) {
    const changed = ledger.get(id)?.changed;
    if (changed !== undefined && (last === null || changed > last)) last = changed;
  }
  return last;
}
