import type { ArticleCard } from '../model/article-card.ts';

/**
 * The order of every list: newest first; of one day, in the order of the printed pages. A month
 * comes after its days, a year after its months, what has no date last.
 */
export function compareNewestFirst(a: ArticleCard, b: ArticleCard): number {
  return (
    compareText(b.date.value ?? '', a.date.value ?? '') ||
    compareText(a.source.address, b.source.address) ||
    a.source.line - b.source.line ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
