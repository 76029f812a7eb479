import type { Passage } from '../text/passage.ts';
import type { WordTable } from '../text/word-table.ts';
import type { Era } from './era.ts';
import type { YearClue } from './year-clue.ts';

/** Words that are said at one time more than at others. */
export function findEraClues({ text, printed }: Passage, eras: WordTable<Era>): YearClue[] {
  return eras.findHits(text).map(({ entry, start, end }): YearClue => {
    const first = Number(entry.from.slice(0, 4));
    const last = Number(entry.until.slice(0, 4));
    // A short era says more of each of its years; a long one says none of them by name.
    const years =
      last - first < 3 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
    return {
      kind: 'era',
      evidence: printed.slice(start, end),
      years,
      weigh: (year) => (year >= first && year <= last ? entry.weight : -entry.weight),
    };
  });
}
