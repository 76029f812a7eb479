import type { Archive } from '../archive/archive.ts';
import { FACETS, type Facet } from '../archive/facets.ts';
import { countDays } from '../codec/day-number.ts';
import { findFacetValues } from './find-facet-values.ts';

export type Filters = { [facet in Facet]?: string[] | undefined };

export interface Limits {
  filters: Filters;
  /** ISO dates, whole or not, both included; null where there is no limit. */
  from: string | null;
  to: string | null;
  /** Rows of people asked for who made no other article. */
  rareRows: ReadonlySet<number>;
}

/**
 * Keeps the rows that lie within the limits: any of the values within a facet, all of the facets
 * together. A date known to the month or year counts where it may lie within.
 */
export function filterRows(archive: Archive, rows: readonly number[], limits: Limits): number[] {
  let kept = keepTime(archive, rows, limits);
  for (const facet of FACETS) {
    const wanted = limits.filters[facet] ?? [];
    if (wanted.length === 0) continue;
    const { values, starts } = archive.facets[facet].lists;
    const isWanted = findFacetValues(archive, facet, wanted);
    kept = kept.filter((row) => {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        if (isWanted[values[at] ?? 0] === 1) return true;
      }
      return facet === 'person' && limits.rareRows.has(row);
    });
  }
  return kept;
}

function keepTime({ header, columns }: Archive, rows: readonly number[], limits: Limits): number[] {
  if (limits.from === null && limits.to === null) return [...rows];
  const { firstDays, lastDays } = columns;
  const from = limits.from === null ? 0 : countDays(header.firstDay, limits.from);
  const to = limits.to === null ? Infinity : countDays(header.firstDay, lastDayOf(limits.to));
  return rows.filter((row) => {
    const first = firstDays[row] ?? -1;
    return first !== -1 && (lastDays[row] ?? -1) >= from && first <= to;
  });
}

/** The last day of a year or month. */
function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year = 1, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
