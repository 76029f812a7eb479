import type { Placement } from '../assign/placement.ts';
import type { Item } from '../cut/item.ts';
import { listHeads } from './list-heads.ts';
import { settleCaptions } from './settle-captions.ts';
import { settleHeads } from './settle-heads.ts';
import { settleLeads } from './settle-leads.ts';
import { settleNames } from './settle-names.ts';
import { settleNotice } from './settle-notice.ts';
import { settleTexts } from './settle-texts.ts';
import { splitClauses } from './split-clauses.ts';
import { splitLabel } from './split-label.ts';
import type { Settled, Story } from './story.ts';

/** What the rest of its story says of an item, in this order. */
const steps: readonly ((story: Story) => Settled)[] = [
  settleLeads,
  settleNotice,
  settleHeads,
  settleTexts,
  settleCaptions,
  settleNames,
];

/** Looks at each item once more within its article: some turn out to be something else. */
export function settleKinds(
  items: readonly Item[],
  placement: Placement,
): { items: Item[]; placement: Placement } {
  const stories = new Map<number, number[]>();
  placement.article.forEach((article, i) => {
    if (article === null) return;
    const own = stories.get(article);
    if (own) own.push(i);
    else stories.set(article, [i]);
  });
  const settled = [...items];
  const isSubhead = (i: number) => placement.action[i] === 'subhead';
  for (const own of stories.values()) {
    for (const step of steps) {
      for (const [i, item] of step({ items: settled, own, isSubhead })) settled[i] = item;
    }
  }
  const lone = new Set(
    [...stories.values()].flatMap((own) => {
      const heads = listHeads({ items: settled, own, isSubhead });
      return heads.length === 1 ? heads : [];
    }),
  );
  return splitItems(settled, placement, lone);
}

/** Parts items that hold two things; both stay where the whole was. */
function splitItems(
  items: readonly Item[],
  placement: Placement,
  lone: ReadonlySet<number>,
): { items: Item[]; placement: Placement } {
  const parts = items.map((item, i) => {
    if (placement.article[i] === null || placement.action[i] === 'subhead') return [item];
    return splitLabel(item).flatMap((part) => (lone.has(i) ? splitClauses(part) : [part]));
  });
  if (parts.every((part) => part.length === 1)) return { items: [...items], placement };
  const from = parts.flatMap((part, i) => part.map(() => i));
  const starts = new Map<number, number>();
  from.forEach((i, k) => {
    if (!starts.has(i)) starts.set(i, k);
  });
  return {
    items: parts.flat(),
    placement: {
      article: from.map((i) => placement.article[i] ?? null),
      action: from.map((i) => placement.action[i] as Placement['action'][number]),
      over: new Map([...placement.over].map(([i, over]) => [starts.get(i) as number, over])),
    },
  };
}
