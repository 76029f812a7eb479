import type { Passage } from '../text/passage.ts';
import { makeWordTable } from '../text/word-table.ts';
import { anniversaries } from './anniversaries.ts';
import { parseNumeral } from './parse-numeral.ts';
import type { YearClue } from './year-clue.ts';

const table = makeWordTable(anniversaries);
const count = /^.{0,6}?(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/u;

/** Anniversaries of known events: `中华人民共和国成立75周年` is said in 2024, or shortly before. */
export function findAnniversaryClues({ text, printed }: Passage): YearClue[] {
  if (!text.includes('周年')) return [];
  return table.findHits(text).flatMap(({ entry, start, end }) => {
    const match = count.exec(text.slice(end, end + 16));
    const years = parseNumeral(match?.[1] ?? '');
    if (match === null || years === null) return [];
    const kept = entry + years;
    return [
      {
        kind: 'anniversary' as const,
        evidence: printed.slice(start, end + match[0].length),
        years: [kept - 1, kept],
        weigh: (year: number) =>
          year === kept ? 2.5 : year === kept - 1 ? 0.8 : year === kept + 1 ? -0.5 : -2,
      },
    ];
  });
}
