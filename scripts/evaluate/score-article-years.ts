import type { Era } from '../../src/enrich/dates/era.ts';
import { findDates } from '../../src/enrich/dates/find-dates.ts';
import { findPassages } from '../../src/enrich/text/find-passages.ts';
import type { WordTable } from '../../src/enrich/text/word-table.ts';
import type { SourcePage } from '../../src/model/source-page.ts';
import type { LabelledArticles } from './labelled-articles.ts';
import { storyOfLabels } from './story-of-labels.ts';

export interface YearScore {
  set: string;
  /** How many tell their year, and of how many of them it is found. */
  telling: number;
  right: number;
  /** How many tell none, and to how many of them one is given all the same. */
  silent: number;
  invented: number;
}

const issue = { paper: null, issued: null, page: null, edition: null, url: null, rights: null };
const page: Pick<SourcePage, 'lines' | 'issue'> = { lines: [], issue };

/** How well articles that stand alone, without a printed date, get their years. */
export function scoreArticleYears(
  lists: readonly LabelledArticles[],
  eras: WordTable<Era>,
): YearScore[] {
  return lists.map(({ set, articles }) => {
    const score = { set, telling: 0, right: 0, silent: 0, invented: 0 };
    for (const gold of articles) {
      const article = { ...storyOfLabels(gold), dateline: gold.dateline };
      const [date] = findDates(page, [article], [findPassages(article)], eras);
      const year = date?.value == null ? null : Number(date.value.slice(0, 4));
      if (gold.inferred_year == null) {
        score.silent += 1;
        if (year !== null) score.invented += 1;
      } else {
        score.telling += 1;
        if (year === gold.inferred_year) score.right += 1;
      }
    }
    return score;
  });
}
