import type { YearClue } from './year-clue.ts';

/** How much likelier a clue makes a year than the years beside it, to serve as its evidence. */
const least = 0.15;

/**
 * The clue that says most for a year against the years beside it, one that names years before one
 * that only fits some, as a weekday does; null where none does.
 */
export function findStrongestClue(clues: readonly YearClue[], year: number): YearClue | null {
  const naming = clues.filter(({ years }) => years.length > 0);
  return findStrongest(naming, year) ?? findStrongest(clues, year);
}

function findStrongest(clues: readonly YearClue[], year: number): YearClue | null {
  let best: YearClue | null = null;
  let bestWeight = least;
  for (const clue of clues) {
    if (clue.weigh(year) <= 0) continue;
    const weight = clue.weigh(year) - (clue.weigh(year - 1) + clue.weigh(year + 1)) / 2;
    if (weight > bestWeight) {
      best = clue;
      bestWeight = weight;
    }
  }
  return best;
}
