import { scoreYear } from './score-year.ts';
import type { YearClue } from './year-clue.ts';

/** How likely the best year must be; below it the year stays unknown. */
const leastLikely = 0.25;
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
  const likely = 1 / sum(scores.map((score) => Math.exp(score - (scores[best] ?? 0))));
  return likely < leastLikely ? null : (years[best] ?? null);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
