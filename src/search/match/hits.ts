/** Where a run was found: rows ascending, and how often in each zone of each. */
export interface Hits {
  rows: number[];
  text: number[];
  headline: number[];
  byline: number[];
}

export function noHits(): Hits {
  return { rows: [], text: [], headline: [], byline: [] };
}

export function addHit(
  hits: Hits,
  row: number,
  text: number,
  headline: number,
  byline: number,
): void {
  if (text + headline + byline === 0) return;
  hits.rows.push(row);
  hits.text.push(text);
  hits.headline.push(headline);
  hits.byline.push(byline);
}
