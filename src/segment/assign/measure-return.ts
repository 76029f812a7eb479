import type { Item } from '../cut/item.ts';
import type { Token } from '../cut/token.ts';
import { findGrams } from './find-grams.ts';

/** A run of tokens, both ends included. */
export type Run = readonly [from: number, to: number];

/**
 * How much more the texts from a token on share with an interrupted story than with what interrupts
 * it: about −0.5 to 0.5.
 */
export type Returning = (host: Run, t: number) => number;

const ahead = 3;
const back = 8;

/** Makes the measure of a page; words that stand in few of its texts count most. */
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
  const share = (from: number, to: number, coming: readonly number[]): number => {
    const sets: ReadonlySet<string>[] = [];
    for (let t = to; t >= from && sets.length < back && t > to - 24; t--) {
      const set = grams[t];
      if (set) sets.push(set);
    }
    let [shared, all] = [0, 0];
    for (const t of coming) {
      for (const gram of grams[t] ?? []) {
        const count = spread.get(gram) ?? 1;
        if (count < 2) continue;
        const weight = Math.log((texts + 1) / count) ** 2;
        all += weight;
        if (sets.some((set) => set.has(gram))) shared += weight;
      }
    }
    return all === 0 ? 0 : shared / all / Math.sqrt(Math.max(1, sets.length) / 4);
  };
  return ([from, to], t) => {
    const key = `${from}:${to}:${t}`;
    let told = known.get(key);
    if (told === undefined) {
      const coming = findComing(items, tokens, t);
      told = share(from, to, coming) - share(to + 1, t - 1, coming);
      known.set(key, told);
    }
    return told;
  };
}

/** A text and those behind it that are surely no other story’s. */
function findComing(items: readonly Item[], tokens: readonly Token[], t: number): number[] {
  const coming = [t];
  let heads = 0;
  for (let k = t + 1; k < tokens.length && coming.length < ahead; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'head' && heads++ > 0) break;
    if (token.kind === 'byline' || token.kind === 'photo' || token.kind === 'label') break;
    if (token.kind !== 'text') continue;
    if (items[token.items[0] as number]?.lines[0]?.opening) break;
    coming.push(k);
  }
  return coming;
}
