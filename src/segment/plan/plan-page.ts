import { compareWords } from '../assign/compare-words.ts';
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
import { explainWith } from '../quality/explain-item.ts';
import { revisePlacement } from '../revise/revise-placement.ts';
import { settleKinds } from '../settle/settle-kinds.ts';
import { makeLoosePart } from './make-loose-part.ts';
import type { Part } from './part.ts';
import { planArticle } from './plan-article.ts';

/** Decides on every line of a page: its role, its article, its place in reading order. */
export function planPage(lines: readonly Traits[]): Part[] {
  const walked = walkPage(markCaptions(markLeads(groupItems(lines, readLines(lines)))));
  const assigned = revisePlacement(walked.items, placeAll(walked.items, walked.placement));
  const { items, placement: placed } = settleKinds(walked.items, assigned);
  const owned = new Map<number, number[]>();
  placed.article.forEach((own, i) => {
    if (own === null) return;
    const known = owned.get(own);
    if (known) known.push(i);
    else owned.set(own, [i]);
  });
  const numbers = [...owned.keys()].sort((a, b) => a - b);
  const keys = new Map(numbers.map((own, k) => [own, `a${k + 1}`]));
  const explain = explainWith(compareWords(items, placed.article));
  return [
    ...numbers.flatMap((own) =>
      planArticle(items, placed, owned.get(own) ?? [], keys.get(own) ?? '', explain),
    ),
    ...items.flatMap((item, i) => {
      if (placed.article[i] !== null) return [];
      const over = (placed.over.get(i) ?? []).flatMap((own) => keys.get(own) ?? []);
      return [makeLoosePart(item, over)];
    }),
  ];
}

/** Walks over the page article by article; some items turn out to be something else on the way. */
function walkPage(grouped: readonly Item[]): { items: Item[]; placement: Placement } {
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
