import type { Article } from '../model/article.ts';

/**
 * The order of every list: newest first; of one day, in the order of the printed pages. A month
 * comes after its days, a year after its months, what has no date last.
 */
export function compareNewestFirst(a: Article, b: Article): number {
  return (
    compareText(b.date.value ?? '', a.date.value ?? '') ||
    compareText(a.source.address, b.source.address) ||
    (a.source.lines[0]?.[0] ?? 0) - (b.source.lines[0]?.[0] ?? 0) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
