import type { Place } from './gazetteer.ts';

/** Whether a place lies in another, or is it. */
export function isWithin(place: Place, above: Place): boolean {
  return place.path === above.path || place.path.startsWith(`${above.path}/`);
}
