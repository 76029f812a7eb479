import type { Passage } from '../text/passage.ts';
import { uniqueMatches } from './unique-matches.ts';
import type { YearClue } from './year-clue.ts';

const weekdays = '日一二三四五六';
const dated =
  /(?<![年\d])(\d{1,2})月(\d{1,2})日[\s，,（(]{0,2}(?:星期|周|礼拜)([一二三四五六日天])/gu;

/** Days named with their weekday, `12月10日 星期二`: only one year in five or six has them together. */
export function findWeekdayClues({ text, printed }: Passage): YearClue[] {
  return uniqueMatches(text, dated).flatMap((match): YearClue[] => {
    const [words, month, day, weekday = ''] = match;
    const wanted = weekdays.indexOf(weekday === '天' ? '日' : weekday);
    return [
      {
        kind: 'weekday',
        evidence: printed.slice(match.index, match.index + words.length),
        years: [],
        weigh: (year) => (weekdayOf(year, Number(month), Number(day)) === wanted ? 1.8 : -1.8),
      },
    ];
  });
}

/** 0 is Sunday; null where the calendar has no such day. */
function weekdayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getUTCDay() : null;
}
