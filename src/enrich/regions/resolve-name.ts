import type { Place } from './gazetteer.ts';
import { isWithin } from './is-within.ts';
import type { Chain } from './mention.ts';

/**
 * Which of its units a name stands for, by how much the article says of each and of the units
 * above it; null where that leaves it open. A province goes before what is called like it, and
 * two districts of one name (江苏鼓楼区) leave the unit that both lie in.
 */
export function resolveName(chain: Chain, known: ReadonlyMap<Place, number>): Place | null {
  const open = chain.candidates.filter(
    (place) => !chain.candidates.some((above) => above !== place && isWithin(place, above)),
  );
  const ranked = open
    .map((place) => ({ place, score: likelihood(place, known) }))
    .sort((a, b) => b.score - a.score || a.place.depth - b.place.depth);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const province = open.find(({ level }) => level === 'province');
  if (province !== undefined && !(known.has(best.place) && !known.has(province))) return province;
  if (second === undefined || best.score > second.score) return best.place;
  if (chain.links > 1) return placeAbove(best.place, open);
  return chain.form !== 'full' && best.place.depth < second.place.depth ? best.place : null;
}

/** The nearer a level, the more its mentions weigh. */
function likelihood(place: Place, known: ReadonlyMap<Place, number>): number {
  let score = 0;
  let share = 4;
  for (let above: Place | null = place; above !== null; above = above.parent) {
    score += share * (known.get(above) ?? 0);
    share /= 2;
  }
  return score;
}

/** The lowest unit above a place that all the others lie in too. */
function placeAbove({ parent }: Place, places: readonly Place[]): Place | null {
  if (parent === null || places.every((place) => isWithin(place, parent))) return parent;
  return placeAbove(parent, places);
}
