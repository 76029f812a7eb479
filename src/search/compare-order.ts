import type { Article } from '../model/article.ts';

type Ordered = Pick<Article, 'id'> & { date: Pick<Article['date'], 'value'> };

/** The order in which articles are indexed: what has no date, then by date, then by id. */
export function compareOrder(one: Ordered, other: Ordered): number {
  return compareText(one.date.value ?? '', other.date.value ?? '') || compareText(one.id, other.id);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
