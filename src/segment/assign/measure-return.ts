import type { Item } from '../cut/item.ts';
import type { Token } from '../cut/token.ts';
import { findGrams } from './find-grams.ts';

/** How much more a text shares with the story before a guest than with the guest: −1 to 1. */
export type Returning = (host: number, guest: number, t: number) => number;

const reach = 4;

/**
 * Makes the measure of a page: each argument is a token, the last text of the story, the last text
 * of its guest (or the guest's picture) and the text that may go on with the story.
 */
export function measureReturn(items: readonly Item[], tokens: readonly Token[]): Returning {
  const grams = tokens.map((token) =>
    token.kind === 'text' || token.kind === 'photo'
      ? findGrams(token.items.map((i) => items[i]?.text ?? '').join('\n'))
      : null,
  );
  const spread = new Map<string, number>();
  for (const set of grams)
    for (const gram of set ?? []) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  const texts = grams.filter((set) => set !== null).length;
  const known = new Map<string, number>();
  const share = (from: number, stop: number, t: number): number => {
    const key = `${from}:${stop}:${t}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const seen = gather(grams, from, stop);
    let [shared, all] = [0, 0];
    for (const gram of grams[t] ?? []) {
      const count = spread.get(gram) ?? 1;
      if (count < 2) continue;
      const weight = Math.log((texts + 1) / count) ** 2;
      all += weight;
      if (seen.has(gram)) shared += weight;
    }
    const rate = all === 0 ? 0 : shared / all;
    known.set(key, rate);
    return rate;
  };
  return (host, guest, t) => share(host, -1, t) - share(guest < 0 ? t - 1 : guest, host, t);
}

/** The words of the last texts from one token back to another. */
function gather(grams: readonly (Set<string> | null)[], from: number, stop: number): Set<string> {
  const found = new Set<string>();
  let texts = 0;
  for (let t = from; t > stop && texts < reach && t > from - 12; t--) {
    const set = grams[t];
    if (!set) continue;
    texts++;
    for (const gram of set) found.add(gram);
  }
  return found;
}
