import type { Item } from '../cut/item.ts';
import type { Placement } from './placement.ts';

/** For each text of a run that stands right before a story’s headline: that story. */
export function findLeads(items: readonly Item[], placement: Placement): Map<number, number> {
  const { article, action } = placement;
  const leads = new Map<number, number>();
  let next: number | null = null;
  for (let i = items.length - 1; i >= 0; i--) {
    const kind = items[i]?.kind;
    if (kind === 'text') {
      if (next !== null) leads.set(i, next);
    } else if (kind !== 'furniture' && action[i] !== 'subhead') {
      next = kind === 'head' || kind === 'byline' || kind === 'label' ? (article[i] ?? null) : null;
    }
  }
  return leads;
}
