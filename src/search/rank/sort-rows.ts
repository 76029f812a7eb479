import type { Columns } from '../archive/columns.ts';

export type SortOrder = 'relevance' | 'newest' | 'oldest';

/** Rows in the order asked for; equal ones newer first, and what has no date last of all. */
export function sortRows(
  scores: ReadonlyMap<number, number>,
  order: SortOrder,
  { firstDays }: Columns,
): number[] {
  const day = (row: number) => firstDays[row] ?? -1;
  const score = (row: number) => scores.get(row) ?? 0;
  const newest = (a: number, b: number) => day(b) - day(a);
  const oldest = (a: number, b: number) => {
    if (day(a) === -1 || day(b) === -1) return newest(a, b);
    return day(a) - day(b);
  };
  const best = (a: number, b: number) => score(b) - score(a);
  const compare: Record<SortOrder, (a: number, b: number) => number> = {
    relevance: (a, b) => best(a, b) || newest(a, b) || a - b,
    newest: (a, b) => newest(a, b) || best(a, b) || a - b,
    oldest: (a, b) => oldest(a, b) || best(a, b) || a - b,
  };
  return [...scores.keys()].sort(compare[order]);
}
