import type { Archive } from '../archive/archive.ts';
import { unpackDateKind } from '../codec/date-kind.ts';
import { addDays } from '../codec/day-number.ts';

/** How many articles fall in each month and year. */
export interface Timeline {
  /** `2024-04` → articles whose month is known. */
  months: Record<string, number>;
  /** `2024` → articles whose year is known. */
  years: Record<string, number>;
  undated: number;
}

export function countTime({ header, columns }: Archive, rows: readonly number[]): Timeline {
  const days = new Map<number, { known: number; vague: number }>();
  let undated = 0;
  for (const row of rows) {
    const day = columns.firstDays[row] ?? -1;
    const { precision } = unpackDateKind(columns.dateKinds[row] ?? 0);
    const count = days.get(day) ?? { known: 0, vague: 0 };
    if (day === -1) undated += 1;
    else if (precision === 'year') count.vague += 1;
    else count.known += 1;
    days.set(day, count);
  }
  days.delete(-1);
  const months = new Map<string, number>();
  const years = new Map<string, number>();
  for (const [day, { known, vague }] of [...days].sort(([a], [b]) => a - b)) {
    const date = addDays(header.firstDay, day);
    add(years, date.slice(0, 4), known + vague);
    if (known > 0) add(months, date.slice(0, 7), known);
  }
  return { months: Object.fromEntries(months), years: Object.fromEntries(years), undated };
}

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}
