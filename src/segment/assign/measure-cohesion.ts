import type { Item } from '../cut/item.ts';
import type { Token } from '../cut/token.ts';
import { findGrams } from './find-grams.ts';

const reach = 4;

/**
 * Measures before each token how much the texts behind it share with the texts before it, 0 to 1:
 * words that stand in few paragraphs of the page count most.
 */
export function measureCohesion(items: readonly Item[], tokens: readonly Token[]): number[] {
  const grams = tokens.map((token) =>
    token.kind === 'text'
      ? findGrams(token.items.map((i) => items[i]?.text ?? '').join('\n'))
      : null,
  );
  const spread = new Map<string, number>();
  for (const set of grams)
    for (const gram of set ?? []) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  const texts = grams.filter((set) => set !== null).length;
  const weigh = (gram: string) => Math.log((texts + 1) / (spread.get(gram) ?? 1)) ** 2;
  return tokens.map((_, t) => {
    const before = gather(grams, t - 1, -1);
    const after = gather(grams, t, 1);
    let shared = 0;
    let all = 0;
    for (const gram of after) {
      const weight = (spread.get(gram) ?? 1) === 1 ? 0 : weigh(gram);
      all += weight;
      if (before.has(gram)) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  });
}

function gather(
  grams: readonly (ReadonlySet<string> | null)[],
  from: number,
  step: 1 | -1,
): Set<string> {
  const found = new Set<string>();
  let texts = 0;
  for (
    let t = from, looked = 0;
    t >= 0 && t < grams.length && texts < reach && looked < 12;
    t += step, looked++
  ) {
    const set = grams[t];
    if (!set) continue;
    texts++;
    for (const gram of set) found.add(gram);
  }
  return found;
}
