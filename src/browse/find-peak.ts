import type { TimeCounts } from './count-by-time.ts';

/** The highest count, and every month or year that reaches it. */
export function findPeak(bars: TimeCounts['bars']): { count: number; times: string[] } {
  const count = bars.reduce((most, bar) => Math.max(most, bar.count), 0);
  return { count, times: bars.filter((bar) => bar.count === count).map(({ time }) => time) };
}
