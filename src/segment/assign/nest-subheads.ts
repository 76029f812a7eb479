import type { Item } from '../cut/item.ts';
import type { Placement } from './placement.ts';

/** Makes subheads of the headlines that no story has and that stand between two texts of one. */
export function nestSubheads(items: readonly Item[], placement: Placement): Placement {
  const article = [...placement.article];
  const action = [...placement.action];
  items.forEach((item, i) => {
    const [above, below] = [items[i - 1], items[i + 1]];
    const own = article[i - 1] ?? null;
    if (item.kind !== 'head' || article[i] !== null || own === null) return;
    if (above?.kind !== 'text' || below?.kind !== 'text' || article[i + 1] !== own) return;
    if (below.lines[0]?.opening) return;
    article[i] = own;
    action[i] = 'subhead';
  });
  return { ...placement, article, action };
}
