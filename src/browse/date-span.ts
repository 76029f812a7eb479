import type { ArticleCard } from '../model/article-card.ts';

export interface DateSpan {
  from: string;
  to: string;
}

/** The earliest and the latest date of a newest-first list, as far as known; null if undated. */
export function dateSpan(articles: readonly ArticleCard[]): DateSpan | null {
  const to = articles[0]?.date.value;
  const from = articles.findLast((article) => article.date.value !== null)?.date.value;
  return to && from ? { from, to } : null;
}
