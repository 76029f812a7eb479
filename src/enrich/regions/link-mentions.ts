import { namesake } from './context-cues.ts';
import type { Place, PlaceName } from './gazetteer.ts';
import { isWithin } from './is-within.ts';
import type { Chain, Mention } from './mention.ts';
import type { Passage } from './passage.ts';

/**
 * Joins names that stand side by side and lie in one another, which settles what the later one
 * means: 天津市 + 河西区 is one place, 江苏 + 南京 + 鼓楼区 another.
 */
export function linkMentions(passage: Passage, mentions: readonly Mention[]): Chain[] {
  const chains: Chain[] = [];
  for (const mention of mentions) {
    const last = chains.at(-1);
    const isNext = last?.end === mention.start && !isStreet(passage.text, mention);
    const below = isNext ? placesBelow(last, mention) : [];
    if (last !== undefined && below.length > 0)
      chains[chains.length - 1] = grow(last, mention, below);
    else chains.push(chainOf(passage, mention));
  }
  return chains;
}

/** 湖北黄石铁山大道 lies in 黄石, and nobody knows where there. */
function isStreet(text: string, { end, name }: Mention): boolean {
  return name.form !== 'full' && namesake.test(text.slice(end, end + 8));
}

function placesBelow(chain: Chain, { name }: Mention): readonly Place[] {
  const below = name.places.filter((place) =>
    chain.candidates.some((above) => isWithin(place, above)),
  );
  return below.length === 0 && isMoved(chain, name) ? name.places : below;
}

/** 六安市寿县, 四平市公主岭市: a county under the city that it belonged to once. */
function isMoved({ form, text, candidates }: Chain, { form: next, places }: PlaceName): boolean {
  const [city, ...cities] = candidates;
  const [county, ...counties] = places;
  if (form !== 'full' || next !== 'full' || cities.length + counties.length > 0) return false;
  if (city === undefined || city.level === 'province' || county?.level !== 'county') return false;
  return /[市盟州区]$/.test(text) && county.path.split('/')[0] === city.path.split('/')[0];
}

function grow(chain: Chain, { end, name }: Mention, candidates: readonly Place[]): Chain {
  const text = chain.text + name.text;
  return {
    ...chain,
    end,
    text,
    links: chain.links + 1,
    form: name.form,
    candidates,
    shorter: chain,
  };
}

function chainOf(passage: Passage, { start, end, name }: Mention): Chain {
  const { text, form, places } = name;
  return { passage, start, end, text, links: 1, form, candidates: places, shorter: null };
}
