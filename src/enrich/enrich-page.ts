import type { CutArticle } from '../model/cut-article.ts';
import type { Facts } from '../model/facts.ts';
import type { SourcePage } from '../model/source-page.ts';
import type { Authority } from './authority/authority.ts';
import { findDates } from './dates/find-dates.ts';
import { findGivenRegions } from './given/find-given-regions.ts';
import { findGivenTopics } from './given/find-given-topics.ts';
import { findBylinePeople } from './people/find-byline-people.ts';
import { findRegions } from './regions/find-regions.ts';
import { findPassages } from './text/find-passages.ts';
import { plainArticle } from './text/plain-article.ts';
import { findTopics } from './topics/find-topics.ts';

/**
 * The facts of a page's articles, in step with them, each with the words that led to it. What a
 * newsroom delivered with an article goes before what is found.
 */
export function enrichPage(
  page: SourcePage,
  articles: readonly CutArticle[],
  authority: Authority,
): Facts[] {
  const passages = articles.map(findPassages);
  const dates = findDates(page, articles, passages, authority.eras);
  return articles.map((article, index): Facts => {
    const own = passages[index] ?? [];
    const { regions, topics } = article.given ?? {};
    const where = `${page.path}:${article.lines[0]?.[0] ?? 1}`;
    return {
      date: dates[index] ?? { value: null, precision: 'unknown', basis: 'text', evidence: '' },
      regions:
        regions === undefined
          ? findRegions(plainArticle(article), authority.gazetteer)
          : findGivenRegions(regions, authority.gazetteer, where),
      topics:
        topics === undefined
          ? findTopics(own, authority.topics)
          : findGivenTopics(topics, authority.topics.topics, where),
      people: findBylinePeople(article.byline),
      organisations: [],
    };
  });
}
