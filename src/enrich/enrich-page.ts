import type { CutArticle } from '../model/cut-article.ts';
import type { Facts } from '../model/facts.ts';
import type { SourcePage } from '../model/source-page.ts';
import type { Authority } from './authority/authority.ts';
import { findDates } from './dates/find-dates.ts';
import { findBylinePeople } from './people/find-byline-people.ts';
import { findPassages } from './text/find-passages.ts';
import { findTopics } from './topics/find-topics.ts';

/** The facts of a page's articles, in step with them, each with the words that led to it. */
export function enrichPage(
  page: SourcePage,
  articles: readonly CutArticle[],
  authority: Authority,
): Facts[] {
  const passages = articles.map(findPassages);
  const dates = findDates(page, articles, passages, authority.eras);
  return articles.map((article, index): Facts => {
    const own = passages[index] ?? [];
    return {
      date: dates[index] ?? { value: null, precision: 'unknown', basis: 'text', evidence: '' },
      regions: [],
      topics: findTopics(own, authority.topics),
      people: findBylinePeople(article.byline),
      organisations: [],
    };
  });
}
