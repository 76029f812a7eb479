import type { Archive } from '../archive/archive.ts';
import { countDays } from '../codec/day-number.ts';
import { FACETS, type Facet, readFacets } from './facets.ts';

export type Filters = { [facet in Facet]?: string[] | undefined };

export interface Limits {
  filters: Filters;
  /** ISO dates, whole or not, both included; null where there is no limit. */
  from: string | null;
  to: string | null;
}

/**
 * Keeps the rows that lie within the limits: any of the values within a facet, all of the facets
 * together. A date known to the month or year counts where it may lie within.
 */
export function filterRows(archive: Archive, rows: Iterable<number>, limits: Limits): number[] {
  const { columns, header } = archive;
  const facets = readFacets(archive);
  const wanted = FACETS.map(
    (facet) => [facet, normalizeValues(archive, facet, limits.filters[facet] ?? [])] as const,
  ).filter(([, values]) => values.size > 0);
  const from = limits.from === null ? null : countDays(header.firstDay, limits.from);
  const to = limits.to === null ? null : countDays(header.firstDay, lastDayOf(limits.to));
  const isInTime = (row: number) => {
    const first = columns.firstDays[row] ?? -1;
    if (first === -1) return from === null && to === null;
    const last = columns.lastDays[row] ?? -1;
    return (from === null || last >= from) && (to === null || first <= to);
  };
  return Array.from(rows).filter(
    (row) =>
      isInTime(row) &&
      wanted.every(([facet, values]) =>
        facets.values(facet, row).some((value) => values.has(value)),
      ),
  );
}

/** Topics and regions may be named by their addresses too. */
function normalizeValues(
  { header }: Archive,
  facet: Facet,
  values: readonly string[],
): Set<string> {
  const bySlug = new Map(
    facet === 'topic'
      ? header.topics.map(({ name, slug }) => [slug, name])
      : facet === 'region'
        ? header.regions.flatMap(({ path, slug }) => pairAncestors(path, slug))
        : [],
  );
  return new Set(values.map((value) => bySlug.get(value) ?? value));
}

/** `江苏省/苏州市` and `jiangsu/suzhou` to their ancestors, level by level. */
function pairAncestors(path: string, slug: string): [slug: string, path: string][] {
  const names = path.split('/');
  const slugs = slug.split('/');
  if (names.length !== slugs.length) return [[slug, path]];
  return names.map((_, i) => [slugs.slice(0, i + 1).join('/'), names.slice(0, i + 1).join('/')]);
}

/** The last day of a year or month. */
function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year = 1, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
