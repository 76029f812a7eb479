import type { Item } from '../cut/item.ts';
import type { Placement } from './placement.ts';

/** A story that another one interrupts, and how many texts that one has so far. */
export interface Resume {
  own: number;
  texts: number;
}

/** Finds for each text the story that the one at hand may have interrupted. */
export function findResumes(items: readonly Item[], { article }: Placement): Map<number, Resume> {
  const found = new Map<number, Resume>();
  let before: Resume | undefined;
  let now: Resume | undefined;
  items.forEach((item, i) => {
    const own = article[i];
    if (own === null || own === undefined) return;
    if (item.kind === 'text') {
      const under = now?.own === own ? before : now;
      if (under) found.set(i, { own: under.own, texts: now?.own === own ? now.texts : 0 });
    }
    if (now?.own !== own) [before, now] = [now, { own, texts: 0 }];
    if (item.kind === 'text') now.texts++;
  });
  return found;
}
