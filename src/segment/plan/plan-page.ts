import { compareWords } from '../assign/compare-words.ts';
import type { Traits } from '../cues/traits.ts';
import { explainWith } from '../quality/explain-item.ts';
import { revisePlacement } from '../revise/revise-placement.ts';
import { settleKinds } from '../settle/settle-kinds.ts';
import { makeLoosePart } from './make-loose-part.ts';
import type { Part } from './part.ts';
import { placeItems } from './place-items.ts';
import { planArticle } from './plan-article.ts';

/** Decides on every line of a page: its role, its article, its place in reading order. */
export function planPage(lines: readonly Traits[]): Part[] {
  const first = placeItems(lines);
  const revised = revisePlacement(first.items, first.placement);
  const { items, placement: placed } = settleKinds(revised.items, revised.placement);
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
