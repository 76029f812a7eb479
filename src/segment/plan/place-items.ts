import { placeAll } from '../assign/place-all.ts';
import type { Placement } from '../assign/placement.ts';
import type { Traits } from '../cues/traits.ts';
import { findArticles } from '../cut/find-articles.ts';
import { groupItems } from '../cut/group-items.ts';
import type { Item } from '../cut/item.ts';
import { markCaptions } from '../cut/mark-captions.ts';
import { markLeads } from '../cut/mark-leads.ts';
import { viewPage } from '../cut/page-view.ts';
import { readLines } from '../cut/read-lines.ts';

/** The items of a page and where they belong at first sight, before the page is read as a whole. */
export interface PlacedItems {
  items: Item[];
  placement: Placement;
}

/** Groups the lines of a page into items and gives each its article, one after the other. */
export function placeItems(lines: readonly Traits[]): PlacedItems {
  const { items, placement } = walkPage(
    markCaptions(markLeads(groupItems(lines, readLines(lines)))),
  );
  return { items, placement: placeAll(items, placement) };
}

/** Walks over the page article by article; some items turn out to be something else on the way. */
function walkPage(grouped: readonly Item[]): PlacedItems {
  const view = viewPage(grouped);
  const items = [...grouped];
  const placement: Placement = {
    article: items.map(() => null),
    action: items.map(() => 'join'),
    over: new Map(),
  };
  findArticles(view).forEach((placing, t) => {
    for (const i of view.tokens[t]?.items ?? []) {
      const item = grouped[i] as Item;
      if (placing.asHead) items[i] = { ...item, kind: 'head' };
      if (placing.asText) items[i] = { ...item, kind: 'text', stopsOpen: true };
      if (placing.asLabel) items[i] = { ...item, kind: 'label' };
      placement.article[i] = placing.article;
      placement.action[i] = placing.action;
    }
  });
  return { items, placement };
}
