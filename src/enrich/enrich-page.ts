import type { CutArticle } from '../model/cut-article.ts';
import type { Facts, PlaceFact, TopicFact } from '../model/facts.ts';
import type { SourcePage } from '../model/source-page.ts';
import type { Authority } from './authority/authority.ts';
import { findDates } from './dates/find-dates.ts';
import { findGivenRegions } from './given/find-given-regions.ts';
import { findGivenTopics } from './given/find-given-topics.ts';
import { findOrganisations } from './organisations/find-organisations.ts';
import { findBylinePeople } from './people/find-byline-people.ts';
import { findNamedPeople } from './people/find-named-people.ts';
import { readNames } from './people/read-names.ts';
import { findRegions } from './regions/find-regions.ts';
import { findPassages } from './text/find-passages.ts';
import type { Passage } from './text/passage.ts';
import { plainArticle } from './text/plain-article.ts';
import { findArticleTopics } from './topics/find-article-topics.ts';

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
    const where = `${page.path}:${article.lines[0]?.[0] ?? 1}`;
    const regions = regionsOf(article, authority, where);
    const { bodies, named } = readNames(own, regions, authority.gazetteer);
    return {
      date: dates[index] ?? { value: null, precision: 'unknown', basis: 'text', evidence: '' },
      regions,
      topics: topicsOf(article, own, authority, where),
      people: [...findBylinePeople(article.byline), ...findNamedPeople(named, bodies, regions)],
      organisations: findOrganisations(bodies),
    };
  });
}

function regionsOf(article: CutArticle, { gazetteer }: Authority, where: string): PlaceFact[] {
  const given = article.given?.regions;
  if (given !== undefined) return findGivenRegions(given, gazetteer, where);
  return findRegions(plainArticle(article), gazetteer);
}

function topicsOf(
  article: CutArticle,
  passages: readonly Passage[],
  { topics }: Authority,
  where: string,
): TopicFact[] {
  const given = article.given?.topics;
  if (given !== undefined) return findGivenTopics(given, topics.topics, where);
  return findArticleTopics(article, passages, topics);
}
