import type { Item } from '../cut/item.ts';
import type { Placement } from './placement.ts';

/** Whether a headline, byline or label of its article stands between a text and the text before it. */
export function isEntered(
  items: readonly Item[],
  { article, action }: Placement,
  i: number,
): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const kind = items[k]?.kind;
    if (kind === 'text') return false;
    if (article[k] !== article[i] || action[k] === 'subhead') continue;
    if (kind === 'head' || kind === 'byline' || kind === 'label') return true;
  }
  return true;
}
