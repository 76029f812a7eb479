import type { Item } from '../cut/item.ts';
import { findGrams } from './find-grams.ts';

/**
 * How much more two articles of a page share than articles of the page do by chance; about 0 for
 * strangers, over 2 for parts of one story.
 */
export function measureKinship(
  items: readonly Item[],
  article: readonly (number | null)[],
  one: number,
  other: number,
): number {
  const grams = new Map<number, Set<string>>();
  items.forEach((item, i) => {
    const own = article[i];
    if (own === null || own === undefined) return;
    const known = grams.get(own) ?? new Set<string>();
    for (const gram of findGrams(item.text)) known.add(gram);
    grams.set(own, known);
  });
  const spread = new Map<string, number>();
  for (const known of grams.values())
    for (const gram of known) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  const wanted = [...(grams.get(one) ?? [])].filter((gram) => (spread.get(gram) ?? 0) > 1);
  const share = (own: number) => {
    const known = grams.get(own) ?? new Set<string>();
    const weight = (gram: string) => 1 / ((spread.get(gram) ?? 2) - 1);
    return (
      wanted.reduce((sum, gram) => sum + (known.has(gram) ? weight(gram) : 0), 0) /
      Math.sqrt(known.size + 40)
    );
  };
  const rivals = [...grams.keys()].filter((own) => own !== one && own !== other).map(share);
  const usual = rivals.length === 0 ? 0.5 : rivals.reduce((sum, n) => sum + n, 0) / rivals.length;
  return (
    (share(other) - usual) * 1.5 - (rivals.length > 0 && share(other) < Math.max(...rivals) ? 1 : 0)
  );
}
