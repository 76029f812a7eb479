import type { Reading } from '../../src/segment/revise/reading.ts';
import type { Lesson } from './lesson.ts';

const surplus = 0.5;
const headShare = 0.5;

/** How right the readings of a lesson are; the truth has 2.5. */
export type RateReading = (reading: Reading) => number;

/**
 * Opens a lesson for rating: how much of each article a reading has in one piece, how much of the
 * print lies in such pieces, and how many headlines are what they should be. Rates thousands of
 * readings, so its tables are made once.
 */
export function openRating({ truth, weights, totals, page }: Lesson): RateReading {
  const count = totals.length;
  const articles = Math.max(1, count);
  const most = page.count + 1;
  const both = new Float64Array(most * count);
  const sizes = new Float64Array(most);
  const best = new Float64Array(count);
  const slots = new Map<number, number>();
  const print = Math.max(
    1,
    totals.reduce((sum, total) => sum + total, 0),
  );
  return (reading) => {
    slots.clear();
    let [heads, right] = [0, 0];
    for (let i = 0; i < page.count; i++) {
      const own = reading.article[i] ?? null;
      const wanted = truth.article[i] ?? null;
      if (own !== null) {
        let slot = slots.get(own);
        if (slot === undefined) {
          slot = slots.size;
          slots.set(own, slot);
          sizes[slot] = 0;
          both.fill(0, slot * count, (slot + 1) * count);
        }
        const weight = weights[i] as number;
        sizes[slot] = (sizes[slot] as number) + weight;
        if (wanted !== null) {
          const at = slot * count + wanted;
          both[at] = (both[at] as number) + weight;
        }
      }
      const head = truth.kind[i] === 'head';
      if (!head && page.kind[i] !== 'head') {
        // A text that is read as a headline.
        if (reading.kind[i] === 'head') right--;
        continue;
      }
      heads++;
      if (reading.kind[i] !== truth.kind[i]) continue;
      const placed = wanted === null ? own === null : own !== null;
      if (placed && (!head || reading.subhead[i] === truth.subhead[i])) right++;
    }
    best.fill(0);
    let whole = 0;
    for (let slot = 0; slot < slots.size; slot++) {
      for (let wanted = 0; wanted < count; wanted++) {
        const common = both[slot * count + wanted] as number;
        if (common === 0) continue;
        const all = (sizes[slot] as number) + (totals[wanted] as number) - common;
        const share = common / all;
        whole += common * share;
        best[wanted] = Math.max(best[wanted] as number, share);
      }
    }
    let found = 0;
    for (const share of best) found += share;
    return (
      found / articles +
      whole / print -
      (surplus * Math.max(0, slots.size - count)) / articles +
      (heads === 0 ? 0 : (headShare * right) / heads)
    );
  };
}
