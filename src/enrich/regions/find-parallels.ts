import type { SettledChain } from './settle-chains.ts';

/**
 * Provinces that open one clause of a sentence after another (辽宁发放…，山西建起…，贵州配齐…)
 * are an enumeration, and so is what their clauses name.
 */
export function findParallels(chains: readonly SettledChain[]): Set<SettledChain> {
  const parallels = new Set<SettledChain>();
  const text = chains[0]?.passage.text ?? '';
  let end = 0;
  for (const sentence of text.split(/(?<=。)/u)) {
    const start = end;
    end += sentence.length;
    const inside = chains.filter((chain) => chain.start >= start && chain.end <= end);
    const openers = inside.filter((chain) => opensClause(chain, start));
    const first = openers[0];
    if (first === undefined || openers.length < 3) continue;
    for (const chain of inside) if (chain.start >= first.start) parallels.add(chain);
  }
  return parallels;
}

function opensClause({ place, links, form, start, passage }: SettledChain, from: number): boolean {
  if (place.level !== 'province' || links > 1 || form === 'full') return false;
  return start === from || /[，；—如]/u.test(passage.text.charAt(start - 1));
}
