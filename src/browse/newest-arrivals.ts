import type { ArticleCard } from '../model/article-card.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';

/**
 * The articles of a newest-first list that came into the archive last. An archive also grows
 * backwards: who follows it wants to see an old page that was added today.
 */
export function newestArrivals(
  articles: readonly ArticleCard[],
  ledger: ReadonlyMap<string, Pick<LedgerEntry, 'first_seen'>>,
  atMost: number,
): ArticleCard[] {
  const added = (card: ArticleCard) => ledger.get(card.id)?.first_seen ?? '';
  return articles
    .toSorted((a, b) => (added(a) < added(b) ? 1 : added(a) > added(b) ? -1 : 0))
    .slice(0, atMost);
}
