import type { SettledChain } from './settle-chains.ts';

/**
 * Provinces that open one clause of a sentence after another (辽宁发放…，山西建起…，贵州配齐…)
 * are an enumeration, and so is what their clauses name.
 */
export function findParallels(chains: readonly SettledChain[]): Set<SettledChain> {
  const parallels = new Set<SettledChain>();
  for (const sentence of splitSentences(chains)) {
    const openers = sentence.filter(opensClause);
    const [first] = openers;
    if (first === undefined || openers.length < 3) continue;
    for (const chain of sentence) if (chain.start >= first.start) parallels.add(chain);
  }
  return parallels;
}

function splitSentences(chains: readonly SettledChain[]): SettledChain[][] {
  const sentences: SettledChain[][] = [];
  let end = -1;
  for (const chain of chains) {
    const sentence = sentences.at(-1);
    if (sentence !== undefined && chain.start < end) sentence.push(chain);
    else {
      const stop = chain.passage.text.indexOf('。', chain.end);
      end = stop === -1 ? Number.POSITIVE_INFINITY : stop;
      sentences.push([chain]);
    }
  }
  return sentences;
}

function opensClause({ place, links, form, start, passage }: SettledChain): boolean {
  if (place.level !== 'province' || links > 1 || form === 'full') return false;
  return start === 0 || /[。，；—如]/u.test(passage.text.charAt(start - 1));
}
