/**
 * Positions tell the zone: the headline's symbols stand before the bylines', these before all
 * others. A headline or byline too long for its zone is indexed as text.
 */
export const ZONE_SIZE = 1024;

export type Zone = 'headline' | 'byline' | 'text';

/** Where each zone's positions begin. */
export const zoneStart: Readonly<Record<Zone, number>> = {
  headline: 0,
  byline: ZONE_SIZE,
  text: 2 * ZONE_SIZE,
};

/** The zone that a position lies in. */
export function findZone(position: number): Zone {
  if (position >= zoneStart.text) return 'text';
  return position >= zoneStart.byline ? 'byline' : 'headline';
}
