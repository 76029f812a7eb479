import type { Columns } from '../archive/columns.ts';

export type SortOrder = 'relevance' | 'newest' | 'oldest';

/** Rows in the order asked for; equal ones newer first, and what has no date last of all. */
export function sortRows(
  rows: readonly number[],
  scores: Float64Array,
  order: SortOrder,
  { firstDays }: Columns,
): number[] {
  const best = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0);
  const newest = (a: number, b: number) => (firstDays[b] ?? 0) - (firstDays[a] ?? 0);
  const oldest = (a: number, b: number) => {
    const [one, other] = [firstDays[a] ?? -1, firstDays[b] ?? -1];
    return one === -1 || other === -1 ? other - one : one - other;
  };
  const compare: Record<SortOrder, (a: number, b: number) => number> = {
    relevance: (a, b) => best(a, b) || newest(a, b) || a - b,
    newest: (a, b) => newest(a, b) || best(a, b) || a - b,
    oldest: (a, b) => oldest(a, b) || best(a, b) || a - b,
  };
  return [...rows].sort(Object.hasOwn(compare, order) ? compare[order] : compare.relevance);
}
