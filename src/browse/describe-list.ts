import type { ArticleCard } from '../model/article-card.ts';
import { countByTime, type TimeCounts } from './count-by-time.ts';
import { type DateSpan, dateSpan } from './date-span.ts';

/** What every list says of itself: how many, from when to when, and how many at what time. */
export interface ListDescription {
  total: number;
  span: DateSpan | null;
  times: TimeCounts;
}

/** Describes a newest-first list. */
export function describeList(articles: readonly ArticleCard[]): ListDescription {
  return { total: articles.length, span: dateSpan(articles), times: countByTime(articles) };
}
