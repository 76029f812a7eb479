import { isNameStop } from './name-stops.ts';

/** A stretch of a text that is never cut: the name of a place. */
export interface Stretch {
  start: number;
  end: number;
}

/** Finds the stretch that ends at a place of a text or holds it. */
export type FindStretch<Kind extends Stretch> = (at: number) => Kind | undefined;

const longest = 28;

/** Makes stretches of a text, none within another, ready to be found by their places. */
export function makeStretchFinder<Kind extends Stretch>(
  text: string,
  stretches: readonly Kind[],
): FindStretch<Kind> {
  if (stretches.length === 0) return () => undefined;
  const owners = new Int32Array(text.length + 1).fill(-1);
  stretches.forEach(({ start, end }, i) => {
    owners.fill(i, start + 1, end + 1);
  });
  return (at) => stretches[owners[at] ?? -1];
}

/**
 * Where the name begins that ends at `end`: read backwards to the nearest word that is no part of
 * it, or to the places that it begins with.
 */
export function findNameStart(text: string, end: number, findPlace: FindStretch<Stretch>): number {
  let at = end;
  while (at > 0 && end - at < longest) {
    const place = findPlace(at);
    if (place !== undefined && place.end <= end) return place.start;
    if (isNameStop(text, at)) break;
    at -= 1;
  }
  return at;
}
