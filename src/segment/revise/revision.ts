import type { Change, Reading } from './list-changes.ts';
import type { PageSigns } from './page-signs.ts';
import { rateLoose, rateStory } from './rate-story.ts';
import type { Tally } from './tally.ts';

/** A reading of a page that changes step by step; `R` is what a story is rated with. */
export interface Revision<R> {
  reading: Reading;
  articles: Map<number, readonly number[]>;
  /** The stories that a change touches: as they are, and as they would be; and items left loose. */
  weigh: (change: Change) => { before: R[]; after: R[]; stories: Map<number, number[]> };
  take: (change: Change, stories: ReadonlyMap<number, readonly number[]>) => void;
}

/** Opens a reading for revision. `rate` makes of the signs of a story what readings are compared by. */
export function openRevision<R>(
  page: PageSigns,
  start: Reading,
  rate: (signs: (tally: Tally) => void) => R,
): Revision<R> {
  const reading: Reading = { article: [...start.article], subhead: [...start.subhead] };
  const articles = new Map<number, readonly number[]>();
  reading.article.forEach((own, i) => {
    if (own !== null) articles.set(own, [...(articles.get(own) ?? []), i]);
  });
  const rated = new Map<string, R>();
  const rateOwn = (own: readonly number[], subhead: readonly boolean[]): R => {
    let key = '';
    for (const i of own) key += String.fromCharCode(subhead[i] ? i + 0x8000 : i);
    let known = rated.get(key);
    if (known === undefined) {
      known = rate((tally) => rateStory(page, own, subhead, tally));
      rated.set(key, known);
    }
    return known;
  };
  const loose = page.kind.map((_, i) => rate((tally) => rateLoose(page, i, tally)));
  return {
    reading,
    articles,
    weigh: ({ to, turned }) => {
      const touched = new Set<number>();
      for (const [i, next] of to) {
        const was = reading.article[i] ?? null;
        if (was !== null) touched.add(was);
        if (next !== null) touched.add(next);
      }
      const subhead = turned.length === 0 ? reading.subhead : [...reading.subhead];
      for (const i of turned) {
        subhead[i] = !subhead[i];
        const next = to.has(i) ? to.get(i) : reading.article[i];
        if (next !== null && next !== undefined) touched.add(next);
      }
      const [before, after]: [R[], R[]] = [[], []];
      const stories = new Map<number, number[]>();
      for (const story of touched) {
        const held = articles.get(story) ?? [];
        const own = held.filter((i) => !to.has(i) || to.get(i) === story);
        for (const [i, next] of to) if (next === story && reading.article[i] !== story) own.push(i);
        own.sort((a, b) => a - b);
        stories.set(story, own);
        if (held.length > 0) before.push(rateOwn(held, reading.subhead));
        if (own.length > 0) after.push(rateOwn(own, subhead));
      }
      for (const [i, next] of to) {
        const was = reading.article[i] ?? null;
        if (was !== null && next === null) after.push(loose[i] as R);
        if (was === null && next !== null) before.push(loose[i] as R);
      }
      return { before, after, stories };
    },
    take: ({ to, turned }, stories) => {
      for (const i of turned) reading.subhead[i] = !reading.subhead[i];
      for (const [i, next] of to) {
        reading.article[i] = next;
        if (next === null) reading.subhead[i] = false;
      }
      for (const [story, own] of stories) {
        if (own.length > 0) articles.set(story, own);
        else articles.delete(story);
      }
    },
  };
}
