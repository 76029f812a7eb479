import { scoreYear } from './score-year.ts';
import type { ClueKind, YearClue } from './year-clue.ts';

/**
 * How likely the best year must be; below it the year stays unknown. A story that stands alone must
 * say it itself, and a year that it only tells of is no date.
 */
const leastLikely = { page: 0.25, alone: 0.275 };
/** Years after the last one named that are thought of: old years alone leave the issue open. */
const yearsOn = 10;

/** The year of issue that the clues of all articles of a page speak for, or null for none. */
export function findBestYear(clues: readonly (readonly YearClue[])[]): number | null {
  const named = clues
    .flat()
    .flatMap(({ years }) => years)
    .filter((year) => year >= 1900 && year < 2100);
  if (named.length === 0) return null;
  let first = 2100;
  let last = 1900;
  for (const year of named) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const years = Array.from({ length: last - first + 1 + yearsOn }, (_, i) => first + i);
  const scores = years.map((year) => sum(clues.map((own) => scoreYear(own, year))));
  const best = scores.reduce((top, score, i) => (score > (scores[top] ?? 0) ? i : top), 0);
  const least = clues.length > 1 ? leastLikely.page : leastLikely.alone;
  const likely = 1 / sum(scores.map((score) => Math.exp(score - (scores[best] ?? 0))));
  const year = years[best];
  if (year === undefined || likely < least) return null;
  return clues.length > 1 || isSaid(clues.flat(), year) ? year : null;
}

/** Kinds of clues that date nothing by themselves: what is told of, and what is still to be. */
const unsaid = new Set<ClueKind>(['told', 'deadline', 'plan']);

/** A time of more years says none of them. */
const longestEra = 2;

/** Whether something says the year, and not only tells of it. */
function isSaid(clues: readonly YearClue[], year: number): boolean {
  return clues.some(
    ({ kind, years, weigh }) =>
      !unsaid.has(kind) && weigh(year) > 0 && (kind !== 'era' || years.length <= longestEra),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
