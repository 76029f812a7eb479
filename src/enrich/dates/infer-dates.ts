import type { CutArticle } from '../../model/cut-article.ts';
import type { ArticleDate } from '../../model/facts.ts';
import type { Passage } from '../text/passage.ts';
import type { WordTable } from '../text/word-table.ts';
import type { Era } from './era.ts';
import { findBestYear } from './find-best-year.ts';
import { findDatelineClues } from './find-dateline-clues.ts';
import { findIssueMonth } from './find-issue-month.ts';
import { findMonthClues } from './find-month-clues.ts';
import { findOwnAnniversaryClues } from './find-own-anniversary-clues.ts';
import { findStrongestClue } from './find-strongest-clue.ts';
import { findYearClues } from './find-year-clues.ts';
import { formatDate } from './format-date.ts';
import { maybeDatelineDate } from './maybe-dateline-date.ts';

/** An article with the passages to read it by. */
export interface Undated {
  article: Pick<CutArticle, 'dateline'>;
  passages: readonly Passage[];
}

const unknown: ArticleDate = { value: null, precision: 'unknown', basis: 'text', evidence: '' };

/** The dates of articles of one issue that prints none, from all that their texts say together. */
export function inferDates(articles: readonly Undated[], eras: WordTable<Era>): ArticleDate[] {
  const months = articles.map(({ article, passages }) => findMonthClues(article, passages));
  const month = findIssueMonth(months.flat());
  const clues = articles.map(({ article, passages }) => [
    ...findDatelineClues(article),
    ...passages.flatMap((passage) => findYearClues(passage, month, eras)),
    ...findOwnAnniversaryClues(passages),
  ]);
  const year = findBestYear(clues);
  if (year === null) return articles.map(() => unknown);
  const told = findStrongestClue(clues.flat(), year);
  return articles.map(({ article, passages }, index) => {
    const own = findStrongestClue(clues[index] ?? [], year);
    const clue = own ?? told;
    if (clue === null) return unknown;
    return (
      maybeDatelineDate(article, passages, { year, month }) ?? {
        ...formatDate(year, month),
        basis: own === null ? 'page' : 'text',
        evidence: clue.evidence,
      }
    );
  });
}
