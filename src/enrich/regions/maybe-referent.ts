import type { Reference } from './find-references.ts';
import type { Place } from './gazetteer.ts';

/** What such words mean in a story of a place: its county, its city or its province. */
export function maybeReferent({ kind }: Reference, main: Place): Place | null {
  for (let place: Place | null = main; place !== null; place = place.parent) {
    const isCity = place.level === 'province' && place.path.endsWith('市');
    if (kind === '省' && place.level === 'province') return place;
    if (kind === '市' && (isCity || /市$/.test(place.path))) return place;
    if (kind !== '省' && kind !== '市' && place.level !== 'province' && place.path.endsWith(kind)) {
      return place;
    }
  }
  return null;
}
