import type { BaseHeader } from '../codec/archive-base.ts';
import { addDays } from '../codec/day-number.ts';
import type { Columns, Lists } from './columns.ts';

export const FACETS = ['topic', 'region', 'year', 'kind', 'person'] as const;
export type Facet = (typeof FACETS)[number];

/** One way to divide the archive: the values that there are, and each article's. */
export interface FacetTable {
  names: string[];
  /** For each row the numbers of its values, each once. A region counts in all that it lies in. */
  lists: Lists;
}

export type FacetTables = Record<Facet, FacetTable>;

export function makeFacets(header: BaseHeader, columns: Columns): FacetTables {
  return {
    topic: { names: header.topics.map(({ name }) => name), lists: columns.topics },
    region: spreadRegions(header, columns),
    year: listYears(header, columns),
    kind: { names: header.kinds, lists: oneEach(columns.kinds) },
    person: { names: header.people, lists: columns.people },
  };
}

/** Every region with the provinces and cities that it lies in. */
function spreadRegions(header: BaseHeader, columns: Columns): FacetTable {
  const numbers = new Map<string, number>();
  const number = (path: string): number => {
    const known = numbers.get(path) ?? numbers.size;
    numbers.set(path, known);
    return known;
  };
  const spread = header.regions.map(({ path }) => listAncestors(path).map(number));
  const { values, starts } = columns.regions;
  return {
    lists: joinLists(header.articles, (row) => {
      const found = Array.from(values.subarray(starts[row], starts[row + 1]));
      return found.length === 1
        ? (spread[found[0] ?? 0] ?? [])
        : [...new Set(found.flatMap((value) => spread[value] ?? []))];
    }),
    names: [...numbers.keys()],
  };
}

function listAncestors(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

function listYears(header: BaseHeader, columns: Columns): FacetTable {
  const first = Number(header.firstDay.slice(0, 4));
  const years = new Map<number, number>();
  const lists = joinLists(header.articles, (row) => {
    const day = columns.firstDays[row] ?? -1;
    if (day === -1) return [];
    let year = years.get(day);
    if (year === undefined) {
      year = Number(addDays(header.firstDay, day).slice(0, 4)) - first;
      years.set(day, year);
    }
    return [year];
  });
  const last = Math.max(-1, ...years.values());
  return { names: Array.from({ length: last + 1 }, (_, i) => String(first + i)), lists };
}

function oneEach(values: Uint8Array): Lists {
  return { values: Uint32Array.from(values), starts: Uint32Array.from([...values, 0].keys()) };
}

function joinLists(rows: number, valuesOf: (row: number) => readonly number[]): Lists {
  const starts = new Uint32Array(rows + 1);
  const values: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (const value of valuesOf(row)) values.push(value);
    starts[row + 1] = values.length;
  }
  return { values: Uint32Array.from(values), starts };
}
