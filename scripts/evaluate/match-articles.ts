import { countOverlap } from './count-overlap.ts';
import { countShingles } from './count-shingles.ts';
import type { GoldArticle } from './gold-page.ts';
import { normalizeText } from './normalize-text.ts';
import type { PredictedArticle } from './predicted-page.ts';

export interface Match {
  gold: GoldArticle;
  predicted: PredictedArticle;
  /** Shared text, intersection over union of runs of eight characters. */
  iou: number;
}

/** Pairs articles that share at least half of their text, the most alike first. */
export function matchArticles(gold: GoldArticle[], predicted: PredictedArticle[]): Match[] {
  const bags = (articles: Whole[]) => articles.map((a) => countShingles(wholeOf(a), 8));
  const [goldBags, predictedBags] = [bags(gold), bags(predicted)];
  const pairs = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => {
      const overlap = countOverlap(goldBags[i] ?? new Map(), predictedBags[j] ?? new Map());
      const iou = overlap.common / (overlap.left + overlap.right - overlap.common || 1);
      return iou < 0.5 ? [] : [{ gold: g, predicted: p, iou }];
    }),
  );
  const used = new Set<unknown>();
  return pairs
    .toSorted((a, z) => z.iou - a.iou)
    .filter(({ gold: g, predicted: p }) => {
      const free = !used.has(g) && !used.has(p);
      if (free) used.add(g).add(p);
      return free;
    });
}

type Whole = GoldArticle | PredictedArticle;

function wholeOf(article: Whole): string {
  const { kicker, headline, subtitle, lead, paragraphs, subheads, captions } = article;
  const heads = [kicker, headline, subtitle, lead];
  return normalizeText(
    [...heads, ...paragraphs, ...subheads.map((s) => s.text), ...captions].join(''),
  );
}
