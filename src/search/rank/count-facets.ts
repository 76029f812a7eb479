import type { Archive } from '../archive/archive.ts';
import { FACETS, type Facet, type FacetTable } from '../archive/facets.ts';

export type Counts = Record<Facet, Record<string, number>>;

/** How many of the rows each value of each facet would leave. */
export function countFacets(archive: Archive, rows: readonly number[]): Counts {
  return Object.fromEntries(
    FACETS.map((facet) => [facet, countFacet(archive.facets[facet], rows)]),
  ) as Counts;
}

export function countFacet(
  { names, lists: { values, starts } }: FacetTable,
  rows: readonly number[],
): Record<string, number> {
  const counts = new Uint32Array(names.length);
  for (const row of rows) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return Object.fromEntries(
    names
      .map((name, value): [string, number] => [name, counts[value] ?? 0])
      .filter(([, count]) => count > 0),
  );
}
