import type { Item } from '../cut/item.ts';
import { findGrams } from './find-grams.ts';

/** Says how much of a text each article says as well: article → 0 to 1. */
export type Comparer = (text: string) => Map<number, number>;

const mostArticles = 120;

/** Makes a comparer with the texts of a page’s articles; words that many of them have count little. */
export function compareWords(
  items: readonly Item[],
  article: readonly (number | null)[],
): Comparer {
  const words = new Map<number, Set<string>>();
  items.forEach((item, i) => {
    const own = article[i];
    if (own === null || own === undefined) return;
    const known = words.get(own) ?? new Set<string>();
    words.set(own, known);
    if (item.kind !== 'text' && item.kind !== 'caption' && item.kind !== 'lead') return;
    for (const gram of findGrams(item.text)) known.add(gram);
  });
  const spread = new Map<string, number>();
  for (const known of words.values()) {
    for (const gram of known) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  }
  if (words.size > mostArticles) return () => new Map();
  return (text) => {
    const scores = new Map([...words.keys()].map((own) => [own, 0]));
    let all = 0;
    for (const gram of findGrams(text)) {
      const weight = Math.log(1 + words.size / (spread.get(gram) ?? words.size));
      all += weight;
      for (const [own, known] of words) {
        if (known.has(gram)) scores.set(own, (scores.get(own) ?? 0) + weight);
      }
    }
    for (const [own, score] of scores) scores.set(own, all === 0 ? 0 : score / all);
    return scores;
  };
}
