import type { Reading } from '../../src/segment/revise/list-changes.ts';
import type { Lesson } from './lesson.ts';

const surplus = 0.5;
const headShare = 0.5;

/**
 * How right a reading of a lesson is: how much of each article it has in one piece, how much of
 * the print lies in such pieces, and how many headlines are what they should be.
 */
export function rateReading(lesson: Lesson, { article, subhead }: Reading): number {
  const { truth, weights, totals, page } = lesson;
  const count = totals.length;
  const articles = article.reduce<number>((most, own) => Math.max(most, (own ?? -1) + 1), 0);
  const both = new Float64Array(articles * count);
  const sizes = new Float64Array(articles);
  let [heads, right] = [0, 0];
  article.forEach((own, i) => {
    const weight = weights[i] as number;
    const wanted = truth.article[i] ?? null;
    if (own !== null) {
      sizes[own] = (sizes[own] as number) + weight;
      if (wanted !== null)
        both[own * count + wanted] = (both[own * count + wanted] as number) + weight;
    }
    if (page.kind[i] !== 'head') return;
    heads++;
    if (wanted === null ? own === null : own !== null && subhead[i] === truth.subhead[i]) right++;
  });
  const best = new Float64Array(count);
  let [whole, stories] = [0, 0];
  for (let own = 0; own < articles; own++) {
    if ((sizes[own] as number) === 0) continue;
    stories++;
    for (let wanted = 0; wanted < count; wanted++) {
      const common = both[own * count + wanted] as number;
      if (common === 0) continue;
      const share = common / ((sizes[own] as number) + (totals[wanted] as number) - common);
      whole += common * share;
      best[wanted] = Math.max(best[wanted] as number, share);
    }
  }
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
  return (
    sum(best) / Math.max(1, count) +
    whole / Math.max(1, sum(totals)) -
    (surplus * Math.max(0, stories - count)) / Math.max(1, count) +
    (heads === 0 ? 0 : (headShare * right) / heads)
  );
}
