import type { Timeline } from '../../search/browser/api.ts';

/** One bar of a chart over time. */
export interface TimeBar {
  /** `2024-04` or `2024`. */
  time: string;
  count: number;
}

/** Months are shown one by one up to so many years. */
const YEARS_BY_MONTH = 8;

/** Bars without a gap from the first time to the last, by month or, for a long time, by year. */
export function listBars({ months, years }: Timeline): TimeBar[] {
  const all = Object.keys(years).sort();
  const [first, last] = [Number(all[0]), Number(all.at(-1))];
  if (all.length === 0) return [];
  const unit = last - first < YEARS_BY_MONTH && Object.keys(months).length > 0 ? 'month' : 'year';
  return fillBars(unit === 'month' ? months : years, unit);
}

/** Every time between the first and the last, also those with nothing. */
export function fillBars(counts: Record<string, number>, unit: 'month' | 'year'): TimeBar[] {
  const times = Object.keys(counts).sort();
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return [];
  const bars: TimeBar[] = [];
  for (let time = first; time <= last; time = nextTime(time, unit)) {
    bars.push({ time, count: counts[time] ?? 0 });
  }
  return bars;
}

function nextTime(time: string, unit: 'month' | 'year'): string {
  const [year = 0, month = 1] = time.split('-').map(Number);
  const carry = unit === 'year' || month === 12;
  const nextYear = String(year + (carry ? 1 : 0)).padStart(4, '0');
  return unit === 'year'
    ? nextYear
    : `${nextYear}-${String(carry ? 1 : month + 1).padStart(2, '0')}`;
}
