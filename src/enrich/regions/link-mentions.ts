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
    if (last !== undefined && below.length > 0) extend(last, mention, below);
    else chains.push(chainOf(passage, mention));
  }
  return chains;
}

function placesBelow(chain: Chain, { name }: Mention): Place[] {
  return name.places.filter((place) => chain.candidates.some((above) => isWithin(place, above)));
}

function extend(chain: Chain, mention: Mention, candidates: Place[]): void {
  chain.end = mention.end;
  chain.text += mention.name.text;
  chain.mentions.push(mention);
  chain.candidates = candidates;
}

function chainOf(passage: Passage, mention: Mention): Chain {
  const { start, end, name } = mention;
  return { passage, start, end, text: name.text, mentions: [mention], candidates: name.places };
}
