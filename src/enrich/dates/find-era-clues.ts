import type { Passage } from '../text/passage.ts';
import type { WordTable } from '../text/word-table.ts';
import type { Era } from './era.ts';
import type { YearClue } from './year-clue.ts';

/** Words that are said at one time more than at others. */
export function findEraClues(
  { text, printed }: Passage,
  issueMonth: number | null,
  eras: WordTable<Era>,
): YearClue[] {
  return eras.findHits(text).map(({ entry, start, end }): YearClue => {
    const [first, last] = yearsOf(entry, issueMonth);
    // A short era says more of each of its years; a long one says none of them by name.
    const years =
      last - first < 3
        ? Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
        : [];
    return {
      kind: 'era',
      evidence: printed.slice(start, end),
      years,
      weigh: (year) => (year >= first && year <= last ? entry.weight : -entry.weight),
    };
  });
}

/** The first and the last year of an era that hold the month of issue, where that is known. */
function yearsOf({ from, until }: Era, issueMonth: number | null): [first: number, last: number] {
  const [first, fromMonth] = from.split('-').map(Number);
  const [last, untilMonth] = until.split('-').map(Number);
  const month = issueMonth;
  return [
    (first ?? 0) + (month !== null && month < (fromMonth ?? 1) ? 1 : 0),
    (last ?? 0) - (month !== null && month > (untilMonth ?? 12) ? 1 : 0),
  ];
}
