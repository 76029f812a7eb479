import type { Item } from '../cut/item.ts';
import { compareWords } from './compare-words.ts';
import type { Placement } from './placement.ts';

const reach = 4;
const shared = 0.14;
const specific = 0.02;

/**
 * Finds headlines that stand over several stories: what they say is said by neighbours as much as
 * by the story that they were given to, and that story has a headline of its own.
 */
export function findBanners(items: readonly Item[], placement: Placement): Placement {
  const order = [...new Set(placement.article.filter((own) => own !== null))].sort((a, b) => a - b);
  if (order.length < 3) return placement;
  const heads = new Map<number, number[]>();
  items.forEach((item, i) => {
    const own = placement.article[i];
    if (
      item.kind !== 'head' ||
      own === null ||
      own === undefined ||
      placement.action[i] === 'subhead'
    )
      return;
    const known = heads.get(own);
    if (known) known.push(i);
    else heads.set(own, [i]);
  });
  const compare = compareWords(items, placement.article);
  const article = [...placement.article];
  const over = new Map(placement.over);
  for (const [own, lines] of heads) {
    if (lines.length < 2) continue;
    const rated = lines.map((i) => ({ i, scores: compare(items[i]?.text ?? '') }));
    for (const [k, { i, scores }] of rated.entries()) {
      // A line led on to by ——, and the only line beside such a one, is the story’s headline.
      const text = (at: number | undefined) => items[at ?? -1]?.text ?? '';
      if (/——$/u.test(text(lines[k - 1]))) continue;
      if (lines.every((other) => other === i || /——$/u.test(text(other)))) continue;
      const rank = order.indexOf(own);
      const group = order.filter(
        (other, k) => Math.abs(k - rank) <= reach && (scores.get(other) ?? 0) >= shared,
      );
      const run = keepRun(group, order, rank);
      if (run.length < 3) continue;
      const others = run.filter((other) => other !== own).map((other) => scores.get(other) ?? 0);
      const rival = Math.max(...others);
      const mine = scores.get(own) ?? 0;
      const better = rated.some((other) => other.i !== i && (other.scores.get(own) ?? 0) >= mine);
      if (mine - rival > specific || !better) continue;
      over.set(i, run);
      article[i] = null;
      break;
    }
  }
  return { ...placement, article, over };
}

/** Those of a group that stand next to one another around a place. */
function keepRun(group: readonly number[], order: readonly number[], rank: number): number[] {
  const run = group.includes(order[rank] as number) ? [order[rank] as number] : [];
  for (let k = rank - 1; k >= 0 && group.includes(order[k] as number); k--)
    run.unshift(order[k] as number);
  for (let k = rank + 1; k < order.length && group.includes(order[k] as number); k++)
    run.push(order[k] as number);
  return run;
}
