import type { Item } from '../cut/item.ts';
import { compareWords } from './compare-words.ts';
import type { Placement } from './placement.ts';

const strange = 0.12;
const own = 0.35;
const elsewhere = 0.6;
/** No story has more headlines. */
const mostHeads = 60;

/**
 * Takes back headlines at the edge of an article’s that say nothing its text says, where another of
 * them does: a banner above, or a line below that another story says. The next step places them anew.
 */
export function evictHeads(items: readonly Item[], placement: Placement): Placement {
  const heads = new Map<number, number[]>();
  items.forEach((item, i) => {
    const article = placement.article[i];
    if (item.kind !== 'head' || article === null || article === undefined) return;
    if (placement.action[i] === 'subhead') return;
    const known = heads.get(article);
    if (known) known.push(i);
    else heads.set(article, [i]);
  });
  const compare = compareWords(items, placement.article);
  const article = [...placement.article];
  const action = [...placement.action];
  for (const [number, lines] of heads) {
    if (lines.length > mostHeads) continue;
    const rated = lines.map((i) => compare(items[i]?.text ?? ''));
    const scores = rated.map((all) => all.get(number) ?? 0);
    const wanted = rated.map((all) => Math.max(...all.values()) >= elsewhere);
    if (Math.max(...scores) < own) continue;
    lines.forEach((i, k) => {
      const atEdge =
        k === lines.length - 1 ? lines.length > 1 && wanted[k] : k === 0 && lines.length > 2;
      const led = /——$/u.test(items[lines[k - 1] ?? -1]?.text ?? '');
      const dashed = /——$|^——/u.test(items[i]?.text ?? '');
      if (!atEdge || dashed || led || (scores[k] as number) >= strange) return;
      article[i] = null;
      action[i] = 'loose';
    });
  }
  return { ...placement, article, action };
}
