import type { Place } from './gazetteer.ts';
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
    const below = last?.end === mention.start ? placesBelow(last, mention) : [];
    if (last !== undefined && below.length > 0)
      chains[chains.length - 1] = grow(last, mention, below);
    else chains.push(chainOf(passage, mention));
  }
  return chains;
}

function placesBelow(chain: Chain, { name }: Mention): Place[] {
  return name.places.filter((place) => chain.candidates.some((above) => isWithin(place, above)));
}

function grow(chain: Chain, { end, name }: Mention, candidates: Place[]): Chain {
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
