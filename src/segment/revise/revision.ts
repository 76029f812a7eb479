import { hashItems } from './hash-items.ts';
import type { Change } from './list-changes.ts';
import type { PageSigns } from './page-signs.ts';
import { rateLoose } from './rate-loose.ts';
import { rateStory } from './rate-story.ts';
import type { Reading } from './reading.ts';
import type { Tally } from './tally.ts';

/** A reading of a page that changes step by step; `R` is what a story is rated with. */
export interface Revision<R> {
  reading: Reading;
  articles: Map<number, readonly number[]>;
  /** The stories that a change touches: as they are, and as they would be; and items left loose. */
  weigh: (change: Change) => { before: R[]; after: R[]; touched: ReadonlySet<number> };
  take: (change: Change) => void;
  /** How many items the stories had together that were rated so far. */
  effort: () => number;
  /** Remembers how all stands; what it gives leads back there. */
  save: () => () => void;
}

/** What the items of a page are taken for. */
type Kinds = Pick<Reading, 'subhead' | 'kind'>;

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
  const reading = copyReading(start);
  const articles = new Map<number, readonly number[]>();
  const held = new Map<number, Held<R>>();
  const hashes = hashItems(page.count);
  /** Where the numbers of an item stand, by what it is taken for. */
  const find = (i: number, { subhead, kind }: Kinds) =>
    i + page.count * ((subhead[i] ? 1 : 0) + (kind[i] === page.kind[i] ? 0 : 2));
  // Many changes make stories that others would have made as well.
  const rated = new Map<number, R>();
  let effort = 0;
  const rateOwn = (one: number, other: number, kinds: Kinds, list: () => readonly number[]): R => {
    const key = (one >>> 0) * 0x200000 + (other >>> 11);
    let known = rated.get(key);
    if (known === undefined) {
      const own = list();
      known = rate((tally) => rateStory(page, own, kinds, tally));
      effort += own.length;
      rated.set(key, known);
    }
    return known;
  };
  const hold = (story: number, own: readonly number[]) => {
    let [one, other] = [0, 0];
    for (const i of own) {
      const at = find(i, reading);
      one ^= hashes.one[at] as number;
      other ^= hashes.other[at] as number;
    }
    articles.set(story, own);
    held.set(story, { own, one, other, rating: rateOwn(one, other, reading, () => own) });
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
  const rateAfter = (story: number, { to, turned, as }: Change, kinds: Kinds) => {
    const before = held.get(story);
    let [one, other, size] = [before?.one ?? 0, before?.other ?? 0, before?.own.length ?? 0];
    const flip = (i: number, as: Kinds) => {
      const at = find(i, as);
      one ^= hashes.one[at] as number;
      other ^= hashes.other[at] as number;
    };
    for (const [i, next] of to) {
      if (reading.article[i] === story) {
        flip(i, reading);
        size--;
      }
      if (next === story) {
        flip(i, kinds);
        size++;
      }
    }
    for (const i of new Set([...turned, ...as.keys()])) {
      if (reading.article[i] !== story || to.has(i)) continue;
      flip(i, reading);
      flip(i, kinds);
    }
    if (size === 0) return undefined;
    return rateOwn(one, other, kinds, () => findOwn(before?.own ?? [], story, to, reading));
  };
  return {
    reading,
    articles,
    weigh: (change) => {
      const { to, turned, as } = change;
      const touched = findTouched(change, reading);
      const subhead = turned.length === 0 ? reading.subhead : [...reading.subhead];
      for (const i of turned) subhead[i] = !subhead[i];
      const kind = as.size === 0 ? reading.kind : [...reading.kind];
      for (const [i, next] of as) kind[i] = next;
      const [before, after]: [R[], R[]] = [[], []];
      for (const story of touched) {
        const was = held.get(story);
        if (was !== undefined) before.push(was.rating);
        const next = rateAfter(story, change, { subhead, kind });
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
      const { to, turned, as } = change;
      const stories = [...findTouched(change, reading)].map(
        (story) => [story, findOwn(held.get(story)?.own ?? [], story, to, reading)] as const,
      );
      for (const i of turned) reading.subhead[i] = !reading.subhead[i];
      for (const [i, next] of as) reading.kind[i] = next;
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
    effort: () => effort,
    save: () => {
      const saved = copyReading(reading);
      const stories = [...held];
      return () => {
        Object.assign(reading, saved);
        articles.clear();
        held.clear();
        for (const [story, was] of stories) {
          held.set(story, was);
          articles.set(story, was.own);
        }
      };
    },
  };
}

function copyReading({ article, kind, subhead }: Reading): Reading {
  return { article: [...article], kind: [...kind], subhead: [...subhead] };
}

/** The stories that a change takes from or gives to, or turns a headline of. */
function findTouched({ to, turned, as }: Change, { article }: Reading): Set<number> {
  const touched = new Set<number>();
  for (const [i, next] of to) {
    const was = article[i] ?? null;
    if (was !== null) touched.add(was);
    if (next !== null) touched.add(next);
  }
  for (const i of [...turned, ...as.keys()]) {
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
