import type { Item } from '../cut/item.ts';
import { findGrams } from './find-grams.ts';

/** How much one article shares with another; about 0 for strangers, over 2 for parts of one story. */
export type Kinship = (one: number, other: number) => number;

/**
 * Measures how much more two articles of a page share than articles of the page do by chance. The
 * words of all are gathered when the first two are compared.
 */
export function measureKinship(
  items: readonly Item[],
  article: readonly (number | null)[],
): Kinship {
  let gathered: ReturnType<typeof gatherGrams> | undefined;
  const shares = new Map<number, ReadonlyMap<number, number>>();
  return (one, other) => {
    gathered ??= gatherGrams(items, article);
    const known = shares.get(one) ?? shareWithAll(one, gathered);
    shares.set(one, known);
    const rivals = [...known].filter(([own]) => own !== one && own !== other).map(([, n]) => n);
    const usual = rivals.length === 0 ? 0.5 : rivals.reduce((sum, n) => sum + n, 0) / rivals.length;
    const share = known.get(other) ?? 0;
    return (share - usual) * 1.5 - (rivals.some((rival) => share < rival) ? 1 : 0);
  };
}

function gatherGrams(items: readonly Item[], article: readonly (number | null)[]) {
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
  return { grams, spread };
}

/** How much each article has of what one of them says and few others say. */
function shareWithAll(
  one: number,
  { grams, spread }: ReturnType<typeof gatherGrams>,
): Map<number, number> {
  const wanted = [...(grams.get(one) ?? [])].filter((gram) => (spread.get(gram) ?? 0) > 1);
  return new Map(
    [...grams].map(([own, known]) => {
      let sum = 0;
      for (const gram of wanted) if (known.has(gram)) sum += 1 / ((spread.get(gram) ?? 2) - 1);
      return [own, sum / Math.sqrt(known.size + 40)];
    }),
  );
}
