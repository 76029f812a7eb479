import type { Timeline } from '../../search/browser/api.ts';
import type { Measure, Unit } from './page-state.ts';
import { fillBars } from './time-bars.ts';

/** One query's articles over time. */
export interface Series {
  query: string;
  /** One number for each of the table's times. */
  values: number[];
}

export interface FrequencyTable {
  times: string[];
  series: Series[];
}

/** Puts several timelines over the same times; shares are of each hundred articles of the time. */
export function tabulate(
  found: readonly { query: string; timeline: Timeline }[],
  all: Timeline,
  unit: Unit,
  measure: Measure,
): FrequencyTable {
  const of = (timeline: Timeline) => (unit === 'year' ? timeline.years : timeline.months);
  const totals = of(all);
  const times = fillBars(totals, unit).map(({ time }) => time);
  const series = found.map(({ query, timeline }) => ({
    query,
    values: times.map((time) => {
      const count = of(timeline)[time] ?? 0;
      const total = totals[time] ?? 0;
      if (measure === 'count') return count;
      return total === 0 ? 0 : Math.round((count / total) * 1000) / 10;
    }),
  }));
  return { times, series };
}
