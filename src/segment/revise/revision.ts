import { hashItems } from './hash-items.ts';
import type { Change, Reading } from './list-changes.ts';
import type { PageSigns } from './page-signs.ts';
import { rateLoose, rateStory } from './rate-story.ts';
import type { Tally } from './tally.ts';

/** A reading of a page that changes step by step; `R` is what a story is rated with. */
export interface Revision<R> {
  reading: Reading;
  articles: Map<number, readonly number[]>;
  /** The stories that a change touches: as they are, and as they would be; and items left loose. */
  weigh: (change: Change) => { before: R[]; after: R[]; touched: ReadonlySet<number> };
  take: (change: Change) => void;
}

/** A story of the reading at hand. */
interface Held<R> {
  own: readonly number[];
  one: number;
  other: number;
  rating: R;
}

/** Opens a reading for revision. `rate` makes of the signs of a story what readings are compared by. */
export function openRevision<R>(
  page: PageSigns,
  start: Reading,
  rate: (signs: (tally: Tally) => void) => R,
): Revision<R> {
  const reading: Reading = { article: [...start.article], subhead: [...start.subhead] };
  const articles = new Map<number, readonly number[]>();
  const held = new Map<number, Held<R>>();
  const hashes = hashItems(page.count);
  const rateOwn = (own: readonly number[], subhead: readonly boolean[]): R =>
    rate((tally) => rateStory(page, own, subhead, tally));
  const hold = (story: number, own: readonly number[]) => {
    let [one, other] = [0, 0];
    for (const i of own) {
      const at = reading.subhead[i] ? i + page.count : i;
      one ^= hashes.one[at] as number;
      other ^= hashes.other[at] as number;
    }
    articles.set(story, own);
    held.set(story, { own, one, other, rating: rateOwn(own, reading.subhead) });
  };
  const owned = new Map<number, number[]>();
  reading.article.forEach((story, i) => {
    if (story === null) return;
    const own = owned.get(story);
    if (own) own.push(i);
    else owned.set(story, [i]);
  });
  for (const [story, own] of owned) hold(story, own);
  const loose = page.kind.map((_, i) => rate((tally) => rateLoose(page, i, tally)));
  // Many changes make stories that others would have made as well.
  const rated = new Map<number, R>();
  const rateAfter = (story: number, { to, turned }: Change, subhead: readonly boolean[]) => {
    const before = held.get(story);
    let [one, other, size] = [before?.one ?? 0, before?.other ?? 0, before?.own.length ?? 0];
    const flip = (i: number, turns: readonly boolean[]) => {
      const at = turns[i] ? i + page.count : i;
      one ^= hashes.one[at] as number;
      other ^= hashes.other[at] as number;
    };
    for (const [i, next] of to) {
      if (reading.article[i] === story) {
        flip(i, reading.subhead);
        size--;
      }
      if (next === story) {
        flip(i, subhead);
        size++;
      }
    }
    for (const i of turned) {
      if (reading.article[i] !== story || to.has(i)) continue;
      flip(i, reading.subhead);
      flip(i, subhead);
    }
    if (size === 0) return undefined;
    const key = (one >>> 0) * 0x200000 + (other >>> 11);
    let known = rated.get(key);
    if (known === undefined) {
      known = rateOwn(findOwn(before?.own ?? [], story, to, reading), subhead);
      rated.set(key, known);
    }
    return known;
  };
  return {
    reading,
    articles,
    weigh: (change) => {
      const { to, turned } = change;
      const touched = findTouched(change, reading);
      const subhead = turned.length === 0 ? reading.subhead : [...reading.subhead];
      for (const i of turned) subhead[i] = !subhead[i];
      const [before, after]: [R[], R[]] = [[], []];
      for (const story of touched) {
        const was = held.get(story);
        if (was !== undefined) before.push(was.rating);
        const next = rateAfter(story, change, subhead);
        if (next !== undefined) after.push(next);
      }
      for (const [i, next] of to) {
        const was = reading.article[i] ?? null;
        if (was !== null && next === null) after.push(loose[i] as R);
        if (was === null && next !== null) before.push(loose[i] as R);
      }
      return { before, after, touched };
    },
    take: (change) => {
      const { to, turned } = change;
      const stories = [...findTouched(change, reading)].map(
        (story) => [story, findOwn(held.get(story)?.own ?? [], story, to, reading)] as const,
      );
      for (const i of turned) reading.subhead[i] = !reading.subhead[i];
      for (const [i, next] of to) {
        reading.article[i] = next;
        if (next === null) reading.subhead[i] = false;
      }
      for (const [story, own] of stories) {
        if (own.length > 0) hold(story, own);
        else {
          articles.delete(story);
          held.delete(story);
        }
      }
    },
  };
}

/** The stories that a change takes from or gives to, or turns a headline of. */
function findTouched({ to, turned }: Change, { article }: Reading): Set<number> {
  const touched = new Set<number>();
  for (const [i, next] of to) {
    const was = article[i] ?? null;
    if (was !== null) touched.add(was);
    if (next !== null) touched.add(next);
  }
  for (const i of turned) {
    const next = to.has(i) ? to.get(i) : article[i];
    if (next !== null && next !== undefined) touched.add(next);
  }
  return touched;
}

/** The items of a story after a change, in the order of the page. */
function findOwn(
  held: readonly number[],
  story: number,
  to: Change['to'],
  { article }: Reading,
): number[] {
  const own = held.filter((i) => !to.has(i) || to.get(i) === story);
  for (const [i, next] of to) if (next === story && article[i] !== story) own.push(i);
  return own.sort((a, b) => a - b);
}
