import type { Archive } from '../archive/archive.ts';
import type { Hits } from '../match/hits.ts';

/** BM25: how soon more of the same stops counting, and how much length counts against. */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.6;
const HEADLINE_PENALTY = 0.75;
/** What one occurrence in the headline or byline is worth beside one in the text. */
const HEADLINE_WEIGHT = 8;
const BYLINE_WEIGHT = 2;

/** Adds each row's BM25 score for one run to `scores`. */
export function scoreHits(archive: Archive, hits: Hits, scores: Float64Array): void {
  const { lengths, headlineLengths } = archive.columns;
  const { average, averageHeadline } = averageLengths(archive);
  const total = archive.header.articles;
  const rarity = Math.log(1 + (total - hits.rows.length + 0.5) / (hits.rows.length + 0.5));
  for (const [i, row] of hits.rows.entries()) {
    const length = (lengths[row] ?? 0) / average;
    const headlineLength = (headlineLengths[row] ?? 0) / averageHeadline;
    const weight =
      ((hits.text[i] ?? 0) + BYLINE_WEIGHT * (hits.byline[i] ?? 0)) /
        (1 - LENGTH_PENALTY + LENGTH_PENALTY * length) +
      (HEADLINE_WEIGHT * (hits.headline[i] ?? 0)) /
        (1 - HEADLINE_PENALTY + HEADLINE_PENALTY * headlineLength);
    const score = (rarity * weight * (SATURATION + 1)) / (weight + SATURATION);
    scores[row] = (scores[row] ?? 0) + score;
  }
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return Math.max(1, sum / Math.max(1, values.length));
}

const averages = new WeakMap<Archive, { average: number; averageHeadline: number }>();

function averageLengths(archive: Archive): { average: number; averageHeadline: number } {
  let known = averages.get(archive);
  if (known === undefined) {
    const { lengths, headlineLengths } = archive.columns;
    known = { average: mean(lengths), averageHeadline: mean(headlineLengths) };
    averages.set(archive, known);
  }
  return known;
}
