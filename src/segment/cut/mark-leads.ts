import type { Item } from './item.ts';

/** Marks the text in a summary's box, which stands behind the box's heading, as lead. */
export function markLeads(items: readonly Item[]): Item[] {
  const marked = [...items];
  items.forEach((item, i) => {
    if (item.kind !== 'tip') return;
    const text = items[i + 1];
    if (text?.kind !== 'text' || text.lines[0]?.opening) return;
    marked[i + 1] = { ...text, kind: 'lead' };
  });
  return marked;
}
