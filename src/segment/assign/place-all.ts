import type { Item } from '../cut/item.ts';
import { evictHeads } from './evict-heads.ts';
import { findBanners } from './find-banners.ts';
import { placeBoxes } from './place-boxes.ts';
import { placeHeads } from './place-heads.ts';
import type { Placement } from './placement.ts';
import { returnFragments } from './return-fragments.ts';
import { settleTexts } from './settle-texts.ts';
import { stitchArticles } from './stitch-articles.ts';

/** No newspaper page has more stories; what has more is no page, and keeps the order of its lines. */
const mostArticles = 120;

/** The steps that look at the whole page, in their order. */
const steps = [
  stitchArticles,
  settleTexts,
  returnFragments,
  evictHeads,
  placeHeads,
  findBanners,
  placeBoxes,
];

/** Settles for the page as a whole what the walk along it could not see. */
export function placeAll(items: readonly Item[], walked: Placement): Placement {
  const count = new Set(walked.article).size;
  if (count > mostArticles) return walked;
  return steps.reduce((placement, step) => step(items, placement), walked);
}
