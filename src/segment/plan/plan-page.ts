import { evictHeads } from '../assign/evict-heads.ts';
import { findBanners } from '../assign/find-banners.ts';
import { placeBoxes } from '../assign/place-boxes.ts';
import { placeHeads } from '../assign/place-heads.ts';
import type { Placement } from '../assign/placement.ts';
import { settleTexts } from '../assign/settle-texts.ts';
import { stitchArticles } from '../assign/stitch-articles.ts';
import type { Traits } from '../cues/traits.ts';
import { findArticles } from '../cut/find-articles.ts';
import { groupItems } from '../cut/group-items.ts';
import type { Item } from '../cut/item.ts';
import { markCaptions } from '../cut/mark-captions.ts';
import { markLeads } from '../cut/mark-leads.ts';
import { viewPage } from '../cut/page-view.ts';
import { readLines } from '../cut/read-lines.ts';
import { makeLoosePart } from './make-loose-part.ts';
import type { Part } from './part.ts';
import { planArticle } from './plan-article.ts';

/** Decides on every line of a page: its role, its article, its place in reading order. */
export function planPage(lines: readonly Traits[]): Part[] {
  const grouped = markCaptions(markLeads(groupItems(lines, readLines(lines))));
  const view = viewPage(grouped);
  const items = [...grouped];
  const walked: Placement = {
    article: items.map(() => null),
    action: items.map(() => 'join'),
    over: new Map(),
  };
  findArticles(view).forEach((placing, t) => {
    for (const i of view.tokens[t]?.items ?? []) {
      if (placing.asHead) items[i] = { ...(grouped[i] as Item), kind: 'head' };
      if (placing.asText) {
        items[i] = { ...(grouped[i] as Item), kind: 'text', stopsOpen: true };
      }
      if (placing.asLabel) items[i] = { ...(grouped[i] as Item), kind: 'label' };
      walked.article[i] = placing.article;
      walked.action[i] = placing.action;
    }
  });
  const placed = [
    stitchArticles,
    settleTexts,
    evictHeads,
    placeHeads,
    findBanners,
    placeBoxes,
  ].reduce((placement, step) => step(items, placement), walked);
  const keys = [...new Set(placed.article.filter((own) => own !== null))].sort((a, b) => a - b);
  return [
    ...keys.flatMap((own, k) => planArticle(items, placed, own, `a${k + 1}`)),
    ...items.flatMap((item, i) =>
      placed.article[i] === null
        ? [
            makeLoosePart(
              item,
              (placed.over.get(i) ?? []).map((own) => `a${keys.indexOf(own) + 1}`),
            ),
          ]
        : [],
    ),
  ];
}
