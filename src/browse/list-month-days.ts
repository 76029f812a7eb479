import type { ArticleCard } from '../model/article-card.ts';
import { gather } from './gather.ts';
import type { Shelf } from './shelf.ts';

/** The days of the year that hold articles of any year, `04-12`, in the order of the calendar. */
export function listMonthDays(articles: readonly ArticleCard[]): Shelf[] {
  const held = gather(articles, ({ date }) =>
    date.value?.length === 10 ? [date.value.slice(5)] : [],
  );
  return [...held]
    .map(([slug, shelved]) => ({ slug, name: slug, articles: shelved }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
