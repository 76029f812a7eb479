import type { Zone } from '../text/zone.ts';

/** Where a run was found: rows ascending, and how often in each zone of each. */
export interface Hits extends Record<Zone, number[]> {
  rows: number[];
}

export function noHits(): Hits {
  return { rows: [], text: [], headline: [], byline: [] };
}

/** Adds a row where the run was found at all. */
export function addHit(hits: Hits, row: number, counts: Readonly<Record<Zone, number>>): void {
  if (counts.text + counts.headline + counts.byline === 0) return;
  hits.rows.push(row);
  hits.text.push(counts.text);
  hits.headline.push(counts.headline);
  hits.byline.push(counts.byline);
}
