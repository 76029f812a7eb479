import type { Item } from '../cut/item.ts';
import { findGrams } from './find-grams.ts';
import type { Placement } from './placement.ts';

/** Gives a summary’s box to the story that it shares most words with, a note to the story before it. */
export function placeBoxes(items: readonly Item[], placement: Placement): Placement {
  const article = [...placement.article];
  const words = gatherWords(items, article);
  items.forEach((item, i) => {
    if (item.kind === 'lead') article[i] = findNearest(item, words) ?? article[i] ?? null;
    if (item.kind === 'note') {
      for (let k = i - 1; k >= 0 && article[i] === null; k--) article[i] = article[k] ?? null;
    }
  });
  items.forEach((item, i) => {
    if (item.kind === 'tip')
      article[i] = items[i + 1]?.kind === 'lead' ? (article[i + 1] ?? null) : null;
  });
  return { ...placement, article };
}

function gatherWords(
  items: readonly Item[],
  article: readonly (number | null)[],
): Map<number, Set<string>> {
  const words = new Map<number, Set<string>>();
  items.forEach((item, i) => {
    const own = article[i];
    if (own === null || own === undefined) return;
    const known = words.get(own) ?? new Set<string>();
    for (const gram of findGrams(item.text)) known.add(gram);
    words.set(own, known);
  });
  return words;
}

function findNearest(item: Item, words: ReadonlyMap<number, Set<string>>): number | null {
  const wanted = [...findGrams(item.text)];
  const spread = (gram: string) => [...words.values()].filter((known) => known.has(gram)).length;
  const weights = wanted.map((gram) => Math.log((words.size + 1) / Math.max(1, spread(gram))));
  let best: number | null = null;
  let most = 0;
  for (const [own, known] of words) {
    const score = wanted.reduce(
      (sum, gram, k) => sum + (known.has(gram) ? (weights[k] as number) : 0),
      0,
    );
    if (score > most) [best, most] = [own, score];
  }
  return best;
}
