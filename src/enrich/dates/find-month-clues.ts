import type { CutArticle } from '../../model/cut-article.ts';
import type { Passage } from '../text/passage.ts';

/** A month that the events of a story are told of, without a year. */
export interface MonthClue {
  month: number;
  /** How much it says about the month of issue. */
  weight: number;
  evidence: string;
}

const told =
  /(?<![年\d])(?<!去年)(?<!上年)(?<!每年)(?<!明年)(?<!当年)(\d{1,2})月(\d{1,2})日(?!前|之前|将|至|到|起|—|-|～)/gu;
/** A month without its day: 4月初, and 3月 where it opens the story. */
const loose =
  /(?<![年\d第])(?<!去年)(?<!上年)(?<!每年)(?<!明年)(?<!当年)(\d{1,2})月(?:初|上旬|中旬|下旬|底|末|，)(?!前|之前|将|至|到|起)/gu;
/** A clause is not read further than this. */
const longestClause = 60;
/** What stands so near the beginning is what the story tells of. */
const early = 60;
const planned = /将|拟|计划|即将|截止|报名|预计/u;

/** The months of an article's dateline and of the events that it tells. */
export function findMonthClues(
  { dateline }: Pick<CutArticle, 'dateline'>,
  passages: readonly Passage[],
): MonthClue[] {
  const clues: MonthClue[] = [];
  const printed = dateline.date?.slice(-5, -3);
  if (printed !== undefined && /^\d{2}$/u.test(printed)) {
    clues.push({ month: Number(printed), weight: 3, evidence: formatDay(dateline.date ?? '') });
  }
  let isOpening = true;
  for (const { field, text, printed: words } of passages) {
    if (field !== 'paragraph' && field !== 'caption' && field !== 'lead') continue;
    for (const match of text.matchAll(told)) {
      const month = Number(match[1]);
      const clause =
        /^[^，。；！？]*/u.exec(text.slice(match.index, match.index + longestClause))?.[0] ?? '';
      if (month < 1 || month > 12 || planned.test(clause.slice(0, 20))) continue;
      const isEarly = isOpening && match.index < early;
      clues.push({
        month,
        weight: isEarly ? 1.5 : 0.5,
        evidence: words.slice(match.index, match.index + Math.min(clause.length, 24)),
      });
    }
    const [first] = text.slice(0, early).matchAll(loose);
    const month = Number(first?.[1]);
    if (isOpening && first !== undefined && month >= 1 && month <= 12) {
      clues.push({ month, weight: 1.5, evidence: words.slice(first.index, first.index + 24) });
    }
    isOpening = false;
  }
  return clues;
}

function formatDay(date: string): string {
  const [month, day] = date.slice(-5).split('-');
  return `${Number(month)}月${Number(day)}日`;
}
