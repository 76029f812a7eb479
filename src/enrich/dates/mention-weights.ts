import type { ClueKind } from './year-clue.ts';

/** Logarithms of likelihood by the distance of the year of issue from the year in the text. */
interface Weights {
  /** For an issue one, two, … years before the year in the text; the last holds for all earlier. */
  before: readonly number[];
  same: number;
  /** For an issue one, two, … years after it; the last holds for all later. */
  after: readonly number[];
}

/** A page tells of the past, mostly of the last months, so no told year lies after its issue. */
export const mentionWeights: Partial<Record<ClueKind, Weights>> = {
  dateline: { before: [-8], same: 5, after: [0, -2] },
  day: { before: [-5], same: 2.6, after: [1.2, 0, -0.5, -0.8, -1] },
  month: { before: [-5], same: 2, after: [1.3, 0.2, -0.3, -0.6, -1] },
  asOf: { before: [-5], same: 2.6, after: [1.3, -0.5, -1] },
  yearEnd: { before: [-5], same: 0.3, after: [2.2, 0, -1] },
  thisYear: { before: [-4], same: 3.5, after: [-0.5] },
  named: { before: [0, -3], same: 2.2, after: [0.6, 0] },
  newYear: { before: [1.2, -2], same: 1.6, after: [0, -1] },
  held: { before: [-1, -4], same: 3, after: [0.2, -1] },
  award: { before: [-3], same: 1.2, after: [1.8, 0.3, 0] },
  compared: { before: [-4], same: -0.6, after: [1.4, 0.6, 0] },
  reported: { before: [-4], same: 1.5, after: [1.3, 0.3, -0.3, -0.6, -1] },
  told: { before: [-4], same: 1.5, after: [1.3, 0.3, -0.3, -0.6, -1] },
  fullYear: { before: [-4], same: 0.2, after: [1.8, 0.3, -0.3, -0.6, -1] },
  counted: { before: [0.6, -2], same: 3.2, after: [0.6, -2] },
  elapsed: { before: [-0.5, -2], same: 1.4, after: [1.2, -1] },
  laterMonth: { before: [-4], same: -2, after: [1.6, 0.6, 0.2] },
  lastYear: { before: [-4], same: -2, after: [2.2, 0.5, 0] },
  sinceMonth: { before: [-3, -4], same: 1.6, after: [0.9, 0.2, 0] },
  since: { before: [-2.5, -4], same: 0.5, after: [0.7, 0.5, 0.4, 0.3] },
  origin: { before: [-4], same: 0.1, after: [0.2, 0.2] },
  announced: { before: [1.8, 0, -0.5], same: 1.4, after: [-2.5, -3.5] },
  appointed: { before: [0.6, -2], same: 2.4, after: [-3] },
  intended: { before: [0.4, -1.5], same: 2.2, after: [-2, -3] },
  deadline: { before: [0.8, 0.5, 0.4, 0.3, 0.1, -0.5], same: 0.4, after: [-3] },
};

/** What a mention of a year in one of these ways says about a year of issue. */
export function weighMention(kind: ClueKind, mentioned: number, year: number): number {
  const weights = mentionWeights[kind];
  if (weights === undefined) return 0;
  const distance = year - mentioned;
  if (distance === 0) return weights.same;
  const side = distance < 0 ? weights.before : weights.after;
  return side[Math.min(Math.abs(distance), side.length) - 1] ?? 0;
}
