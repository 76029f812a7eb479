import { findZone } from '../text/zone.ts';
import { addHit, type Hits, noHits } from './hits.ts';
import type { Link, LinkPlaces } from './link.ts';
import type { Run } from './run.ts';

/**
 * Where all the links stand one after another. Links may be left out of the chain as long as
 * every symbol is covered: symbols touch exactly where their positions differ by 1, and are
 * parted by no more than punctuation where they differ by 2.
 */
export function joinLinks(
  links: readonly { link: Link; places: LinkPlaces }[],
  gaps: Run['gaps'],
): Hits {
  const hits = noHits();
  const inOrder = [...links].sort((one, other) => one.link.index - other.link.index);
  for (const { row, at } of commonRows(inOrder.map(({ places }) => places.rows))) {
    let reached: { position: number; index: number }[] | null = null;
    for (const [i, { link, places }] of inOrder.entries()) {
      const starts = places.starts[at[i] ?? 0] ?? [];
      const ends = places.ends[at[i] ?? 0] ?? [];
      const next: { position: number; index: number }[] = [];
      for (const [k, start] of starts.entries()) {
        const fits = reached === null || reached.some((from) => isReached(from, start, link, gaps));
        const index = link.edge ? link.index : link.index + 1;
        if (fits) next.push({ position: ends[k] ?? start, index });
      }
      reached = next;
      if (next.length === 0) break;
    }
    const counts = { headline: 0, byline: 0, text: 0 };
    for (const position of new Set(reached?.map((place) => place.position))) {
      counts[findZone(position)] += 1;
    }
    addHit(hits, row, counts.text, counts.headline, counts.byline);
  }
  return hits;
}

function isReached(
  from: { position: number; index: number },
  start: number,
  link: Link,
  gaps: Run['gaps'],
): boolean {
  const between = gaps.slice(from.index, link.index);
  const least = link.index - from.index + between.filter(isPrinted).length;
  const free = between.filter((gap) => gap === null).length;
  const distance = start - from.position;
  return distance >= least && distance <= least + free;
}

function isPrinted(gap: string | null): boolean {
  return gap !== null && gap !== '';
}

/** Rows that stand in every list, with their place in each. */
export function* commonRows(lists: readonly number[][]): Generator<{ row: number; at: number[] }> {
  const at = lists.map(() => 0);
  const [first] = lists;
  if (first === undefined) return;
  while ((at[0] ?? 0) < first.length) {
    const row = first[at[0] ?? 0] ?? 0;
    let farthest = row;
    for (const [i, list] of lists.entries()) {
      let place = at[i] ?? 0;
      while (place < list.length && (list[place] ?? 0) < row) place += 1;
      at[i] = place;
      if (place === list.length) return;
      farthest = Math.max(farthest, list[place] ?? 0);
    }
    if (farthest === row) {
      yield { row, at: [...at] };
      at[0] = (at[0] ?? 0) + 1;
    } else {
      let place = at[0] ?? 0;
      while (place < first.length && (first[place] ?? 0) < farthest) place += 1;
      at[0] = place;
    }
  }
}
