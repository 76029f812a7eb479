import type { Item, ItemKind } from '../cut/item.ts';

/** Words that stand in more items than this are the page’s, not a story’s. */
const mostItems = 24;

/** Items that say something of what their story is about. */
const telling: ReadonlySet<ItemKind> = new Set(['text', 'lead', 'caption', 'head', 'label']);

/** How much items share that hardly any other does. */
export interface Sharing {
  /** One row an item, one column an item. */
  shared: Float32Array;
  /** How many different pairs and triples of characters each item has. */
  sizes: number[];
}

/** Measures what every two items of a page share; rare pairs and triples of characters count most. */
export function measureSharing(items: readonly Item[]): Sharing {
  const grams = items.map((item) =>
    telling.has(item.kind) ? findGrams(item.text) : new Set<string>(),
  );
  const holders = new Map<string, number[]>();
  grams.forEach((set, i) => {
    for (const gram of set) {
      const known = holders.get(gram);
      if (known) known.push(i);
      else holders.set(gram, [i]);
    }
  });
  const count = items.length;
  const shared = new Float32Array(count * count);
  const speaking = grams.filter((set) => set.size > 0).length;
  for (const [gram, list] of holders) {
    if (list.length < 2 || list.length > mostItems) continue;
    const weight =
      ((gram.length === 2 ? 1 : 1.5) * Math.log((speaking + 1) / list.length)) /
      Math.sqrt(list.length - 1);
    for (let a = 0; a < list.length; a++) {
      const row = (list[a] as number) * count;
      for (let b = 0; b < list.length; b++) {
        const at = row + (list[b] as number);
        if (a !== b) shared[at] = (shared[at] as number) + weight;
      }
    }
  }
  return { shared, sizes: grams.map((set) => set.size) };
}

function findGrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+|[A-Za-z]{2,}|\d{2,}/gu) ?? []) {
    if (!/^\p{Script=Han}/u.test(run)) {
      grams.add(run);
      continue;
    }
    for (let i = 0; i + 2 <= run.length; i++) {
      grams.add(run.slice(i, i + 2));
      if (i + 3 <= run.length) grams.add(run.slice(i, i + 3));
    }
  }
  return grams;
}
