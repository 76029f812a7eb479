import type { Coverage } from './cover-months.ts';

/** A run of months of which a paper has nothing, both included. */
export interface Gap {
  from: string;
  to: string;
}

/** What a paper lacks between its first and its last month. */
export function findGaps({ years }: Pick<Coverage, 'years'>): Gap[] {
  const held = new Map(years.map((year) => [year.year, year]));
  const times = [...held.keys()].sort();
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = [];
  for (let year = Number(first); year <= Number(last); year += 1) {
    const counts = held.get(String(year).padStart(4, '0'))?.months ?? [];
    for (let month = 1; month <= 12; month += 1) {
      const time = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
      months.push({ time, count: counts[month - 1] ?? 0 });
    }
  }
  const from = months.findIndex(({ count }) => count > 0);
  const to = months.findLastIndex(({ count }) => count > 0);
  const gaps: Gap[] = [];
  let open: Gap | null = null;
  for (const { time, count } of months.slice(Math.max(0, from), to + 1)) {
    if (count > 0) open = null;
    else if (open === null) {
      open = { from: time, to: time };
      gaps.push(open);
    } else open.to = time;
  }
  return gaps;
}
