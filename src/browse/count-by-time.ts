import type { ArticleCard } from '../model/article-card.ts';

export interface TimeCounts {
  unit: 'month' | 'year';
  /** Every month or year from the first to the last, without a gap. */
  bars: { time: string; count: number }[];
  /** Articles whose date does not say the month (or the year). */
  undated: number;
}

/** A span longer than this many months is counted by years. */
const monthsAtMost = 120;

/** How many articles of a list each month holds, or each year where the list spans many. */
export function countByTime(articles: readonly ArticleCard[]): TimeCounts {
  const months = countBy(articles, 7);
  if (spanOfMonths([...months.keys()]) <= monthsAtMost) return fill(months, 'month', articles);
  return fill(countBy(articles, 4), 'year', articles);
}

function countBy(articles: readonly ArticleCard[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { date } of articles) {
    if (date.value === null || date.value.length < length) continue;
    const time = date.value.slice(0, length);
    counts.set(time, (counts.get(time) ?? 0) + 1);
  }
  return counts;
}

function spanOfMonths(months: string[]): number {
  if (months.length === 0) return 0;
  const [first = 0, last = 0] = [months.reduce(earlier), months.reduce(later)].map(monthIndex);
  return last - first + 1;
}

function fill(
  counts: ReadonlyMap<string, number>,
  unit: 'month' | 'year',
  articles: readonly ArticleCard[],
): TimeCounts {
  const times = [...counts.keys()];
  const counted = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const bars: TimeCounts['bars'] = [];
  if (times.length > 0) {
    const last = times.reduce(later);
    for (let time = times.reduce(earlier); time <= last; time = next(time)) {
      bars.push({ time, count: counts.get(time) ?? 0 });
    }
  }
  return { unit, bars, undated: articles.length - counted };
}

function next(time: string): string {
  if (time.length === 4) return String(Number(time) + 1).padStart(4, '0');
  const index = monthIndex(time) + 1;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
