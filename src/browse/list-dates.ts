import type { ArticleCard } from '../model/article-card.ts';
import { gather } from './gather.ts';

/** One day, month or year: `2024-04-12`, `2024-04`, `2024`. */
export interface DateShelf {
  time: string;
  /** All articles in it; a day's in the order of the printed pages. */
  articles: readonly ArticleCard[];
  /** Those of which no more than this year or month is known. */
  vague: readonly ArticleCard[];
  /** The months of a year or the days of a month that hold articles, the newest first. */
  children: DateShelf[];
}

/** The years that hold articles, the newest first. */
export function listDates(articles: readonly ArticleCard[]): DateShelf[] {
  return shelve(articles, 4);
}

function shelve(articles: readonly ArticleCard[], length: number): DateShelf[] {
  const times = gather(articles, ({ date }) =>
    date.value !== null && date.value.length >= length ? [date.value.slice(0, length)] : [],
  );
  return [...times]
    .map(([time, held]) => ({
      time,
      articles: held,
      vague: length === 10 ? [] : held.filter(({ date }) => date.value?.length === length),
      children: length === 10 ? [] : shelve(held, length + 3),
    }))
    .sort((a, b) => (a.time < b.time ? 1 : -1));
}
