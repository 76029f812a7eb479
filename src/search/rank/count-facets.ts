import type { Archive } from '../archive/archive.ts';
import { FACETS, type Facet, readFacets } from './facets.ts';

export type Counts = Record<Facet, Record<string, number>>;

/** How many of the rows each value of each facet would leave. */
export function countFacets(archive: Archive, rows: Iterable<number>): Counts {
  const facets = readFacets(archive);
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Map<string, number>()]),
  ) as Record<Facet, Map<string, number>>;
  for (const row of rows) {
    for (const facet of FACETS) {
      const of = counts[facet];
      for (const value of facets.values(facet, row)) of.set(value, (of.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    FACETS.map((facet) => [facet, Object.fromEntries(counts[facet])]),
  ) as Counts;
}
