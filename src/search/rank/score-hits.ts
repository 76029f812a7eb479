import type { Archive } from '../archive/archive.ts';
import type { Hits } from '../match/hits.ts';

/** BM25: how soon more of the same stops counting, and how much length counts against. */
const SATURATION = 1.2;
const LENGTH_PENALTY = 0.6;
/** What one occurrence in the byline is worth beside one in the text. */
const BYLINE_WEIGHT = 2;
/** What standing in the headline adds, and what being the whole headline adds to that. */
const HEADLINE = 1.2;
const WHOLE_HEADLINE = 2.2;

/** Adds each row's score for one run of so many symbols to `scores`: BM25 with headline weight. */
export function scoreHits(
  archive: Archive,
  hits: Hits,
  length: number,
  scores: Float64Array,
): void {
  const { lengths, headlineLengths, averageLength } = archive.columns;
  const total = archive.header.articles;
  const rarity = Math.log(1 + (total - hits.rows.length + 0.5) / (hits.rows.length + 0.5));
  for (const [i, row] of hits.rows.entries()) {
    const inHeadline = hits.headline[i] ?? 0;
    const times = (hits.text[i] ?? 0) + BYLINE_WEIGHT * (hits.byline[i] ?? 0) + inHeadline;
    const weight =
      times / (1 - LENGTH_PENALTY + (LENGTH_PENALTY * (lengths[row] ?? 0)) / averageLength);
    const share = Math.min(1, length / Math.max(1, headlineLengths[row] ?? 1));
    const headline = inHeadline === 0 ? 0 : HEADLINE + WHOLE_HEADLINE * share;
    const text = (weight * (SATURATION + 1)) / (weight + SATURATION);
    scores[row] = (scores[row] ?? 0) + rarity * (text + headline);
  }
}
