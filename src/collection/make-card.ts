import type { Article } from '../model/article.ts';
import type { ArticleCard } from '../model/article-card.ts';
import { summarizeArticle } from './summarize-article.ts';

/** The card of an article. */
export function makeCard(article: Article): ArticleCard {
  const { id, kind, series, kicker, headline, truncated, source, date, quality } = article;
  const { address, issue, converter, lines } = source;
  return {
    ...{ id, kind, series, kicker, headline, truncated },
    summary: summarizeArticle(article),
    source: { address, issue, converter, line: lines[0]?.[0] ?? 0 },
    date: { value: date.value, precision: date.precision, basis: date.basis },
    regions: article.regions.map(({ path, slug }) => ({ path, slug })),
    topics: article.topics.map(({ name, slug }) => ({ name, slug })),
    people: article.people.map(({ name, slug, role, office }) => ({ name, slug, role, office })),
    organisations: article.organisations.map(({ name, slug }) => ({ name, slug })),
    quality: {
      confidence: quality.confidence,
      doubtful: quality.reasons.length > 0,
      suspects: quality.suspects.length,
    },
    corrections: article.corrections.map((correction) => correction.date),
  };
}
