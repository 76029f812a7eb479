import type { YearClue } from './year-clue.ts';

/** How little a clue's repetition in one article adds. */
const fading = 0.35;

/** What the clues of one article say about a year; the same thing said again says less. */
export function scoreYear(clues: readonly YearClue[], year: number): number {
  const seen = new Map<string, number>();
  let score = 0;
  for (const { kind, weigh } of clues) {
    const weight = weigh(year);
    const mark = `${kind} ${weight}`;
    const times = seen.get(mark) ?? 0;
    score += weight * fading ** times;
    seen.set(mark, times + 1);
  }
  return score;
}
