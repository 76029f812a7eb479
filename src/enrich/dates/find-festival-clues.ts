import type { Passage } from '../text/passage.ts';
import { uniqueMatches } from './unique-matches.ts';
import type { YearClue } from './year-clue.ts';

/** Festivals by the month and day of the old calendar. */
const festivals: readonly (readonly [words: string, month: number, day: number])[] = [
  ['大年初一', 1, 1],
  ['正月初一', 1, 1],
  ['正月初二', 1, 2],
  ['正月初三', 1, 3],
  ['正月初四', 1, 4],
  ['正月初五', 1, 5],
  ['正月初六', 1, 6],
  ['正月初七', 1, 7],
  ['正月初八', 1, 8],
  ['正月初九', 1, 9],
  ['正月初十', 1, 10],
  ['大年初二', 1, 2],
  ['大年初三', 1, 3],
  ['大年初四', 1, 4],
  ['大年初五', 1, 5],
  ['大年初六', 1, 6],
  ['大年初七', 1, 7],
  ['大年初八', 1, 8],
  ['正月十五', 1, 15],
  ['正月十六', 1, 16],
  ['元宵节', 1, 15],
  ['元宵佳节', 1, 15],
  ['端午节', 5, 5],
  ['端午佳节', 5, 5],
  ['七夕', 7, 7],
  ['中秋节', 8, 15],
  ['中秋佳节', 8, 15],
  ['重阳节', 9, 9],
  ['腊八', 12, 8],
  ['腊月二十三', 12, 23],
];
const names = festivals.map(([words]) => words).join('|');
const dated = new RegExp(
  `(?<![年\\d])(\\d{1,2})月(\\d{1,2})日(?:是|为|，|（|\\(|正值|恰逢|正是|适逢|当天是)?(?:农历|传统|一年一度的)?(${names})(?!前|期间|来临|假期)`,
  'gu',
);

/** Days named with their festival, `9月17日，中秋节`: in no year near it do they fall together. */
export function findFestivalClues({ text, printed }: Passage): YearClue[] {
  return uniqueMatches(text, dated).flatMap((match): YearClue[] => {
    const [words, month, day, name] = match;
    const festival = festivals.find(([known]) => known === name);
    if (festival === undefined) return [];
    const wanted = `${festival[1]}/${festival[2]}`;
    return [
      {
        kind: 'festival',
        evidence: printed.slice(match.index, match.index + words.length),
        years: [],
        weigh: (year) => (findLunarDay(year, Number(month), Number(day)) === wanted ? 2.2 : -2.2),
      },
    ];
  });
}

/** Month and day of the old calendar, `8/15`; a leap month is no month of that number. */
function findLunarDay(year: number, month: number, day: number): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(new Date(Date.UTC(year, month - 1, day)));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')}/${part('day')}`;
}
