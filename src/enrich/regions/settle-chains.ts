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
    note(known, place, chain.form === 'full' ? 2 : 1);
  }
  const settle = (chain: Chain): SettledChain[] => {
    const place = choosePlace(chain, known);
    return place === null ? [] : [{ ...chain, place }];
  };
  const firm = new Set(
    chains
      .flatMap(settle)
      .filter(isEvidence)
      .map(({ place }) => place),
  );
  return chains.flatMap((chain) =>
    shorten(chain, (one) => settle(one).find((it) => isPlace(it, firm))),
  );
}

/** The longest part of a chain that is a place. */
function shorten(chain: Chain, settle: (chain: Chain) => SettledChain | undefined): SettledChain[] {
  for (let part: Chain | null = chain; part !== null; part = part.shorter) {
    const settled = settle(part);
    if (settled !== undefined) return [settled];
  }
  return [];
}

function note(known: Map<Place, number>, place: Place, weight: number): void {
  for (let above: Place | null = place; above !== null; above = above.parent) {
    known.set(above, (known.get(above) ?? 0) + weight);
  }
}

/** A name that is a place without looking further. */
function isEvidence({ form, links, text }: Chain): boolean {
  if (form === 'full' || links === 1) return form === 'full' || form === 'short';
  return form !== 'word' || /[县区]$/.test(text);
}

function choosePlace(chain: Chain, known: ReadonlyMap<Place, number>): Place | null {
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
  if (chain.links > 1) return placeAbove(open);
  return chain.form !== 'full' && best.place.depth < second.place.depth ? best.place : null;
}

/** What a name stands for follows its own mentions, then those of the units above it. */
function likelihood(place: Place, known: ReadonlyMap<Place, number>): number {
  let score = 0;
  let share = 4;
  for (let above: Place | null = place; above !== null; above = above.parent) {
    score += share * (known.get(above) ?? 0);
    share /= 2;
  }
  return score;
}

/** The lowest unit that all of them lie in: 江苏 for 江苏鼓楼区, which are two. */
function placeAbove(places: readonly Place[]): Place | null {
  let above = places[0]?.parent ?? null;
  while (above !== null && !places.every((place) => isWithin(place, above as Place))) {
    above = above.parent;
  }
  return above;
}

function isPlace(chain: SettledChain, firm: ReadonlySet<Place>): boolean {
  if (isEvidence(chain) || firm.has(chain.place) || opensHeadline(chain)) return true;
  if (standsAlone(chain)) return true;
  if (chain.form !== 'bound') return false;
  return publicBody.test(chain.passage.text.slice(chain.end, chain.end + 20));
}

/** 武功：健步走进车间. */
function opensHeadline({ passage, start, end }: Chain): boolean {
  return passage.position === 'headline' && start === 0 && passage.text.charAt(end) === '：';
}

/** 在成县, and not 建成县级: a county of one character, where the words before it end. */
function standsAlone({ passage, start, text }: Chain): boolean {
  if (!/^.县$/.test(text)) return false;
  return /(?:^|[^\p{Script=Han}]|[在到赴])$/u.test(
    passage.text.slice(Math.max(0, start - 1), start),
  );
}
