import type { CutArticle } from '../../model/cut-article.ts';
import type { ArticleDate } from '../../model/facts.ts';
import type { SourcePage } from '../../model/source-page.ts';
import type { Passage } from '../text/passage.ts';
import type { WordTable } from '../text/word-table.ts';
import type { Era } from './era.ts';
import { findPrintedIssue } from './find-printed-issue.ts';
import { inferDates } from './infer-dates.ts';

/**
 * When each article appeared: as path, record or page print it, and otherwise inferred from the
 * texts, those of one page together.
 */
export function findDates(
  page: Pick<SourcePage, 'lines' | 'issue'>,
  articles: readonly CutArticle[],
  passages: readonly Passage[][],
  eras: WordTable<Era>,
): ArticleDate[] {
  const delivered = page.issue.issued;
  const issue = delivered === null ? findPrintedIssue(page, articles) : issueDate(delivered);
  if (issue !== null) return articles.map(({ given }) => issueDate(given?.date) ?? issue);
  // Ready-made articles share a file, but no issue.
  const groups = articles.some(({ given }) => given !== undefined)
    ? articles.map((_, index) => [index])
    : [articles.map((_, index) => index)];
  const dates: ArticleDate[] = [];
  for (const group of groups) {
    const found = inferDates(
      group.flatMap((index) => {
        const article = articles[index];
        return article === undefined ? [] : [{ article, passages: passages[index] ?? [] }];
      }),
      eras,
    );
    group.forEach((index, place) => {
      const date = issueDate(articles[index]?.given?.date) ?? found[place];
      if (date !== undefined) dates[index] = date;
    });
  }
  return dates;
}

function issueDate(value: string): ArticleDate;
function issueDate(value: string | undefined): ArticleDate | null;
function issueDate(value: string | undefined): ArticleDate | null {
  if (value === undefined) return null;
  return { value, precision: 'day', basis: 'issue', evidence: value };
}
