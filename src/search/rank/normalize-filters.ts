import { FACETS } from '../archive/facets.ts';
import type { Filters } from './filter-rows.ts';

/** Callers from plain JavaScript may give one value for a list, numbers for texts, or nothing. */
export function normalizeFilters(given: unknown): Filters {
  if (typeof given !== 'object' || given === null) return {};
  const filters: Filters = {};
  for (const facet of FACETS) {
    const value: unknown = Object.hasOwn(given, facet) ? Reflect.get(given, facet) : undefined;
    const values = Array.isArray(value) ? value : [value];
    filters[facet] = values.filter((one) => one !== undefined && one !== null).map(String);
  }
  return filters;
}
