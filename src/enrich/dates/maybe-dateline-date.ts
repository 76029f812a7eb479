import type { CutArticle } from '../../model/cut-article.ts';
import type { ArticleDate } from '../../model/facts.ts';
import type { Passage } from '../text/passage.ts';

const printed = /^.{0,24}?(\d{1,2})月(\d{1,2})日.{0,3}?电/u;

/** The day of an article's dateline, its year taken from elsewhere where it has none of its own. */
export function maybeDatelineDate(
  { dateline }: Pick<CutArticle, 'dateline'>,
  passages: readonly Passage[],
  issue: { year: number; month: number | null },
): ArticleDate | null {
  const match = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/u.exec(dateline.date ?? '');
  if (match === null) return null;
  const [words, ownYear, month = '', day = ''] = match;
  // A dateline of December on a page of January is of the year before.
  const isLastYears = issue.month === 1 && month === '12';
  const year = ownYear === undefined ? issue.year - (isLastYears ? 1 : 0) : Number(ownYear);
  const value = `${year}-${month}-${day}`;
  const isReal = new Date(`${value}T00:00:00Z`).getUTCDate() === Number(day);
  if (!isReal) return null;
  const opening = passages.find(({ field }) => field === 'paragraph');
  const found = printed.exec(opening?.text ?? '');
  const evidence =
    found !== null && Number(found[1]) === Number(month) && Number(found[2]) === Number(day)
      ? (opening?.printed.slice(0, found[0].length) ?? words)
      : words;
  return { value, precision: 'day', basis: 'dateline', evidence };
}
