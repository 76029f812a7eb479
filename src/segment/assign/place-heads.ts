import type { Item } from '../cut/item.ts';
import { assignBest } from './assign-best.ts';
import { compareWords } from './compare-words.ts';
import type { Placement } from './placement.ts';

const mostHeads = 60;
/** What a headline gains an article that has none, one, two or more so far. */
const need = [0.35, 0.05, -0.15, -0.4] as const;
const enough = 0.3;

/** Gives headlines that strayed to the stories whose words they have, each where it gains most. */
export function placeHeads(items: readonly Item[], placement: Placement): Placement {
  const loose = items.flatMap((item, i) =>
    item.kind === 'head' && placement.article[i] === null ? [i] : [],
  );
  if (loose.length === 0 || loose.length > mostHeads) return placement;
  const article = [...placement.article];
  const heads = new Map<number, number>();
  items.forEach((item, i) => {
    const own = article[i];
    if (own === null || own === undefined) return;
    const counts = item.kind === 'head' && placement.action[i] !== 'subhead';
    heads.set(own, (heads.get(own) ?? 0) + (counts ? 1 : 0));
  });
  const compare = compareWords(items, article);
  // Two places an article, so that a kicker and a headline can stray together.
  const places = [...heads.keys()].flatMap((own) => [
    { own, more: 0 },
    { own, more: 1 },
  ]);
  const gains = loose.map((i) => {
    const scores = compare(items[i]?.text ?? '');
    return places.map(({ own, more }) => {
      const count = Math.min(3, (heads.get(own) ?? 0) + more);
      return (scores.get(own) ?? 0) + (need[count] ?? 0) - enough;
    });
  });
  assignBest(gains).forEach((place, k) => {
    const to = places[place];
    if (to) article[loose[k] as number] = to.own;
  });
  const action = placement.action.map((was, i) =>
    was === 'loose' && article[i] !== null ? 'join' : was,
  );
  return { ...placement, article, action };
}
