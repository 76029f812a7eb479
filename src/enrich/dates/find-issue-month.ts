import type { MonthClue } from './find-month-clues.ts';

/** The least weight of clues that a month of issue needs. */
const least = 1.5;

/**
 * The month that a page appeared in, by the months that its articles tell of: the latest of those
 * that most is told of, since a story appears after what it tells. Null where too little is told.
 */
export function findIssueMonth(clues: readonly MonthClue[]): number | null {
  const weights = new Map<number, number>();
  for (const { month, weight } of clues) {
    weights.set(month, (weights.get(month) ?? 0) + weight);
  }
  const of = (month: number) => weights.get(((month + 11) % 12) + 1) ?? 0;
  let best: number | null = null;
  let bestWeight = 0;
  for (const month of [...weights.keys()].toSorted((a, z) => a - z)) {
    // The month before belongs to the same weeks of news; the month after speaks against it.
    const weight = of(month) + 0.5 * of(month - 1) - 0.6 * of(month + 1);
    if (of(month) >= least && weight > bestWeight) {
      best = month;
      bestWeight = weight;
    }
  }
  return best;
}
