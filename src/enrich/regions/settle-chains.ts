import { publicBody } from './context-cues.ts';
import type { Place } from './gazetteer.ts';
import { isWithin } from './is-within.ts';
import type { Chain } from './mention.ts';

/** A chain whose place is known. */
export interface SettledChain extends Chain {
  place: Place;
}

/**
 * Decides what every name stands for. Names of one unit settle themselves; the others follow the
 * places that the article names beside them, the nearest level first. What stays open is dropped,
 * and so are everyday words that no better evidence makes a place.
 */
export function settleChains(chains: readonly Chain[], hints: readonly Place[]): SettledChain[] {
  const known = new Map<Place, number>();
  for (const place of hints) note(known, place, 1);
  for (const chain of chains) {
    const [place, ...others] = chain.candidates;
    if (place === undefined || others.length > 0 || !isEvidence(chain)) continue;
    note(known, place, isExact(chain) ? 2 : 1);
  }
  const settled = chains.flatMap((chain) => {
    const place = choosePlace(chain, known);
    return place === null ? [] : [{ ...chain, place }];
  });
  const firm = new Set(settled.filter(isEvidence).map(({ place }) => place));
  return settled.filter((chain) => isPlace(chain, firm));
}

function note(known: Map<Place, number>, place: Place, weight: number): void {
  for (let above: Place | null = place; above !== null; above = above.parent) {
    known.set(above, (known.get(above) ?? 0) + weight);
  }
}

function isExact(chain: Chain): boolean {
  return chain.mentions.some(({ name }) => name.form === 'full');
}

/** A name that is a place without looking further. */
function isEvidence(chain: Chain): boolean {
  const form = chain.mentions.at(-1)?.name.form;
  if (form === 'full') return !isGeneric(chain);
  if (chain.mentions.length === 1) return form === 'short';
  return form === 'bound' || chain.text.endsWith('县');
}

/** 城区, 郊区 and 东区 are districts only after their city's name. */
function isGeneric(chain: Chain): boolean {
  return chain.mentions.length === 1 && /^.区$/.test(chain.text);
}

function choosePlace(chain: Chain, known: ReadonlyMap<Place, number>): Place | null {
  if (isGeneric(chain)) return null;
  const open = chain.candidates.filter(
    (place) => !chain.candidates.some((above) => above !== place && isWithin(place, above)),
  );
  const ranked = open
    .map((place) => ({ place, score: likelihood(place, known) }))
    .sort((a, b) => b.score - a.score || a.place.depth - b.place.depth);
  const [best, second] = ranked;
  if (best === undefined) return null;
  if (second === undefined || best.score > second.score) return best.place;
  return !isExact(chain) && best.place.depth < second.place.depth ? best.place : null;
}

function likelihood(place: Place, known: ReadonlyMap<Place, number>): number {
  let score = 0;
  let share = 4;
  for (let above: Place | null = place; above !== null; above = above.parent) {
    score += share * (known.get(above) ?? 0);
    share /= 2;
  }
  return score;
}

function isPlace(chain: SettledChain, firm: ReadonlySet<Place>): boolean {
  if (isEvidence(chain) || firm.has(chain.place)) return true;
  if (chain.mentions.at(-1)?.name.form !== 'bound') return false;
  const after = chain.passage.text.slice(chain.end, chain.end + 20);
  return publicBody.test(after);
}
