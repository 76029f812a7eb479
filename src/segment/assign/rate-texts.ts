import type { Item } from '../cut/item.ts';
import { findPictures } from './find-pictures.ts';

/** What makes a shared word speak for an article. */
export const ratingWeights = {
  /** How much it counts that an article says a thing again and again, and that no other says it. */
  often: 2,
  alone: 2.5,
  /** The most that one run of shared characters counts, in its best pair. */
  run: 2.5,
  /** A short article says little by not having a word. */
  smoothing: 50,
};

/**
 * Rates how well each text goes with each article, by the words that it shares with the rest of the
 * article and hardly with the rest of the page: what an article says in several places is its
 * subject. A sentence that two stories share whole counts as one thing. A text's own words never
 * speak for it.
 */
export function rateTexts(
  items: readonly Item[],
  article: readonly (number | null)[],
  texts: readonly number[],
  numbers: readonly number[],
): Float64Array[] {
  const pictures = findPictures(items, article);
  // What was put behind a picture by its place alone must not speak for itself.
  const isGuest = (i: number) => items[i]?.kind === 'text' && pictures.has(article[i] ?? -1);
  const place = new Map(numbers.map((own, s) => [own, s]));
  const pairs = items.map((item) => findPairs(item.text));
  const known = new Map<string, Map<number, number>>();
  const sizes = new Float64Array(numbers.length);
  items.forEach((_, i) => {
    const s = isGuest(i) ? undefined : place.get(article[i] ?? -1);
    if (s === undefined) return;
    const set = new Set(pairs[i]);
    sizes[s] = (sizes[s] as number) + set.size;
    for (const pair of set) {
      if (pair === '') continue;
      const counts = known.get(pair);
      if (counts) counts.set(s, (counts.get(s) ?? 0) + 1);
      else known.set(pair, new Map([[s, 1]]));
    }
  });
  return texts.map((i) => {
    const own = isGuest(i) ? -1 : (place.get(article[i] as number) ?? -1);
    const size = new Set(pairs[i]).size;
    const shares = addRuns(pairs[i] ?? [], known, own, numbers.length);
    return shares.map(
      (sum, s) =>
        (20 * sum) /
        Math.sqrt((sizes[s] as number) - (s === own ? size : 0) + ratingWeights.smoothing),
    );
  });
}

function addRuns(
  pairs: readonly string[],
  known: ReadonlyMap<string, ReadonlyMap<number, number>>,
  own: number,
  count: number,
): Float64Array {
  const { often, alone, run } = ratingWeights;
  const sums = new Float64Array(count);
  const open = new Map<number, { sum: number; best: number; at: number }>();
  const close = (s: number) => {
    const so = open.get(s);
    if (so) sums[s] = (sums[s] as number) + Math.min(so.sum, so.best * run);
    open.delete(s);
  };
  const seen = new Set<string>();
  pairs.forEach((pair, at) => {
    const counts = known.get(pair);
    if (counts === undefined) return;
    let all = 0;
    for (const n of counts.values()) all += n;
    if (counts.has(own)) all--;
    const again = seen.has(pair);
    seen.add(pair);
    for (const [s, n] of counts) {
      const others = s === own ? n - 1 : n;
      if (others <= 0) continue;
      const weight = again ? 0 : Math.log(1 + others) ** often * (others / all) ** alone;
      const so = open.get(s);
      if (so && so.at === at - 1) {
        so.sum += weight;
        so.best = Math.max(so.best, weight);
        so.at = at;
      } else {
        close(s);
        open.set(s, { sum: weight, best: weight, at });
      }
    }
  });
  for (const s of [...open.keys()]) close(s);
  return sums;
}

/** The pairs of neighbouring characters of a text in their order; an empty one between runs. */
function findPairs(text: string): string[] {
  const pairs: string[] = [];
  for (const run of text.match(/\p{Script=Han}+|[A-Za-z]{2,}/gu) ?? []) {
    if (/\p{Script=Han}/u.test(run))
      for (let i = 0; i + 2 <= run.length; i++) pairs.push(run.slice(i, i + 2));
    else pairs.push(run);
    pairs.push('');
  }
  return pairs;
}
