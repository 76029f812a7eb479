import type { Columns } from '../archive/columns.ts';
import { rankExactness } from '../codec/date-kind.ts';

export type SortOrder = 'relevance' | 'newest' | 'oldest';

type Compare = (a: number, b: number) => number;

/**
 * Rows in the order asked for; equal ones newer first, and what has no date last of all. A month
 * stands before its days, as its date is written.
 */
export function sortRows(
  rows: readonly number[],
  scores: Float64Array,
  order: SortOrder,
  { firstDays, dateKinds }: Columns,
): number[] {
  const dayOf = (row: number) => firstDays[row] ?? -1;
  const exactness = (row: number) => rankExactness(dateKinds[row] ?? 0);
  const best: Compare = (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0);
  const oldest: Compare = (a, b) => dayOf(a) - dayOf(b) || exactness(a) - exactness(b);
  const undatedLast: Compare = (a, b) => Number(dayOf(a) === -1) - Number(dayOf(b) === -1);
  const compare: Record<SortOrder, Compare> = {
    relevance: (a, b) => best(a, b) || oldest(b, a) || a - b,
    newest: (a, b) => oldest(b, a) || best(a, b) || a - b,
    oldest: (a, b) => undatedLast(a, b) || oldest(a, b) || best(a, b) || a - b,
  };
  return [...rows].sort(Object.hasOwn(compare, order) ? compare[order] : compare.relevance);
}
