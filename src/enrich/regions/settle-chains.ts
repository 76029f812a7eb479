import { publicBody } from './context-cues.ts';
import type { Place } from './gazetteer.ts';
import type { Chain } from './mention.ts';
import { resolveName } from './resolve-name.ts';
import type { Use } from './use.ts';

/** A chain whose place is known. */
export interface SettledChain extends Chain {
  place: Place;
}

interface UsedChain {
  chain: Chain;
  use: Use;
}

/** How much a name tells of what the others stand for. */
const evidenceWeights: Readonly<Record<Use, number>> = {
  acts: 2,
  scene: 2,
  seat: 2,
  address: 2,
  named: 1,
  honour: 0.5,
  list: 0.5,
  enterprise: 0.3,
  origin: 0.2,
  namesake: 0,
};

/**
 * Decides what every name stands for. Names of one unit settle themselves; the others follow the
 * places that the article names beside them, the nearest level first. What stays open is dropped,
 * and so are everyday words that no better evidence makes a place.
 */
export function settleChains(used: readonly UsedChain[], hints: readonly Place[]): SettledChain[] {
  const known = weighPlaces(used, hints);
  const settle = (chain: Chain): SettledChain[] => {
    const place = resolveName(chain, known);
    return place === null ? [] : [{ ...chain, place }];
  };
  const firm = new Set(
    used.flatMap(({ chain, use }) =>
      use !== 'namesake' && isEvidence(chain) ? settle(chain).map(({ place }) => place) : [],
    ),
  );
  return used.flatMap(({ chain }) =>
    shorten(chain, (one) => settle(one).find((it) => isPlace(it, firm))),
  );
}

/** How much the article says of each place, and with it of the units above. */
function weighPlaces(used: readonly UsedChain[], hints: readonly Place[]): Map<Place, number> {
  const known = new Map<Place, number>();
  const note = (place: Place, weight: number) => {
    for (let above: Place | null = place; above !== null && weight > 0; above = above.parent) {
      known.set(above, (known.get(above) ?? 0) + weight);
    }
  };
  for (const place of hints) note(place, 1);
  for (const { chain, use } of used) {
    const [place, ...others] = chain.candidates;
    if (place === undefined || others.length > 0 || !isEvidence(chain)) continue;
    note(place, evidenceWeights[use]);
  }
  return known;
}

/** The longest part of a chain that is a place. */
function shorten(chain: Chain, settle: (chain: Chain) => SettledChain | undefined): SettledChain[] {
  for (let part: Chain | null = chain; part !== null; part = part.shorter) {
    const settled = settle(part);
    if (settled !== undefined) return [settled];
  }
  return [];
}

/** A name that is a place without looking further. */
function isEvidence({ form, links, text }: Chain): boolean {
  if (form === 'full' || links === 1) return form === 'full' || form === 'short';
  return form !== 'word' || /[县区]$/.test(text);
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
  const before = passage.text.slice(Math.max(0, start - 1), start);
  return /^.县$/.test(text) && /^(?:|[^\p{Script=Han}]|[在到赴])$/u.test(before);
}
