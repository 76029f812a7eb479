import type { Archive } from '../archive/archive.ts';
import type { Lists } from '../archive/columns.ts';
import { addDays } from '../codec/day-number.ts';

export const FACETS = ['topic', 'region', 'year', 'kind', 'person'] as const;
export type Facet = (typeof FACETS)[number];

/** An article's values in each facet. A region counts for all that it lies in. */
export interface FacetReader {
  values(facet: Facet, row: number): readonly string[];
}

const readers = new WeakMap<Archive, FacetReader>();

export function readFacets(archive: Archive): FacetReader {
  let reader = readers.get(archive);
  if (reader === undefined) {
    reader = createReader(archive);
    readers.set(archive, reader);
  }
  return reader;
}

function createReader({ header, columns }: Archive): FacetReader {
  const topics = header.topics.map(({ name }) => [name]);
  const regions = header.regions.map(({ path }) => listAncestors(path));
  const people = header.people.map((name) => [name]);
  const kinds = header.kinds.map((kind) => [kind]);
  const years = new Map<number, string[]>();
  const yearOf = (row: number): readonly string[] => {
    const day = columns.firstDays[row] ?? -1;
    if (day === -1) return [];
    let year = years.get(day);
    if (year === undefined) {
      year = [addDays(header.firstDay, day).slice(0, 4)];
      years.set(day, year);
    }
    return year;
  };
  return {
    values(facet, row) {
      if (facet === 'topic') return pick(columns.topics, topics, row);
      if (facet === 'region') return [...new Set(pick(columns.regions, regions, row))];
      if (facet === 'person') return pick(columns.people, people, row);
      if (facet === 'kind') return kinds[columns.kinds[row] ?? 0] ?? [];
      return yearOf(row);
    },
  };
}

function pick(lists: Lists, names: readonly (readonly string[])[], row: number): string[] {
  const values = lists.values.subarray(lists.starts[row] ?? 0, lists.starts[row + 1] ?? 0);
  return Array.from(values).flatMap((value) => names[value] ?? []);
}

function listAncestors(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
