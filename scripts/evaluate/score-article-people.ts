import type { Authority } from '../../src/enrich/authority/authority.ts';
import { readNames } from '../../src/enrich/people/read-names.ts';
import { findRegions } from '../../src/enrich/regions/find-regions.ts';
import { findPassages } from '../../src/enrich/text/find-passages.ts';
import { plainArticle } from '../../src/enrich/text/plain-article.ts';
import type { LabelledArticles } from './labelled-articles.ts';
import { storyOfLabels } from './story-of-labels.ts';

export interface PeopleScore {
  set: string;
  /** How many people the texts name with their title, how many are found, and how many of those. */
  named: number;
  found: number;
  right: number;
}

/** How well the people are found whom texts name with a title, in the lists that say them. */
export function scoreArticlePeople(
  lists: readonly LabelledArticles[],
  { gazetteer }: Pick<Authority, 'gazetteer'>,
): PeopleScore[] {
  return lists.flatMap(({ set, articles }) => {
    const score = { set, named: 0, found: 0, right: 0 };
    for (const gold of articles) {
      if (gold.people === undefined) continue;
      const article = { ...storyOfLabels(gold), byline: gold.byline };
      const regions = findRegions(plainArticle(article), gazetteer);
      const { named } = readNames(findPassages(article), regions, gazetteer);
      const found = new Set(named.map(({ name }) => name));
      score.named += new Set(gold.people).size;
      score.found += found.size;
      score.right += gold.people.filter((name) => found.has(name)).length;
    }
    return score.named === 0 ? [] : [score];
  });
}
