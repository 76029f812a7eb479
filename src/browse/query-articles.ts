import type { ArticleCard } from '../model/article-card.ts';
import type { ArticleQuery } from '../model/article-query.ts';

/** The articles of a newest-first list that answer a query, in the list's order. */
export function queryArticles(
  articles: readonly ArticleCard[],
  { topic, region, series, person, from, to }: ArticleQuery,
): ArticleCard[] {
  return articles.filter(
    (card) =>
      (topic === undefined ||
        card.topics.some(({ name, slug }) => name === topic || slug === topic)) &&
      (region === undefined ||
        card.regions.some(({ slug }) => slug === region || slug.startsWith(`${region}/`))) &&
      (series === undefined || card.series === series) &&
      (person === undefined || card.people.some(({ slug }) => slug === person)) &&
      isWithin(card.date.value, from, to),
  );
}

/** A date counts as within where any day of it may be. */
function isWithin(value: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (value === null) return false;
  return (
    (from === undefined || value >= from.slice(0, value.length)) &&
    (to === undefined || value.slice(0, to.length) <= to)
  );
}
