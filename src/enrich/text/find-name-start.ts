import { isNameStop } from './name-stops.ts';

/** A stretch of a text that is never cut: the name of a place. */
export interface Stretch {
  start: number;
  end: number;
}

const longest = 28;

/**
 * Where the name begins that ends at `end`: read backwards to the nearest word that is no part of
 * it, or to the places that it begins with.
 */
export function findNameStart(text: string, end: number, places: readonly Stretch[]): number {
  let at = end;
  while (at > 0 && end - at < longest) {
    const place = places.find((one) => one.start < at && at <= one.end);
    if (place !== undefined && place.end <= end) return place.start;
    if (isNameStop(text, at)) break;
    at -= 1;
  }
  return at;
}
