import { sentenceEnd } from '../cues/openings.ts';
import type { Item } from '../cut/item.ts';
import { measureSeam } from '../text/measure-seam.ts';

const mostRuns = 7;

/**
 * Orders the texts of one article for reading. Texts that follow one another on the page and fit
 * stay together; runs are put in the order whose seams fit best, the order of the page where
 * nothing speaks against it.
 */
export function orderTexts(
  items: readonly Item[],
  texts: readonly number[],
  start: number,
): number[] {
  const runs = findRuns(items, texts, start);
  if (runs.length < 2) return [...texts];
  const order = runs.length <= mostRuns ? findBestOrder(items, runs, start) : runs.map((_, r) => r);
  return order.flatMap((r) => runs[r] ?? []);
}

/** Runs end where the next text does not fit, and where the article’s headlines stand between. */
function findRuns(items: readonly Item[], texts: readonly number[], start: number): number[][] {
  const runs: number[][] = [];
  texts.forEach((i, k) => {
    const last = texts[k - 1];
    const run = runs[runs.length - 1];
    if (run && last !== undefined && !(last < start && i > start) && fits(items, last, i))
      run.push(i);
    else runs.push([i]);
  });
  return runs;
}

function fits(items: readonly Item[], last: number, i: number): boolean {
  const before = items[last] as Item;
  const item = items[i] as Item;
  if (before.stopsOpen && item.startsOpen) return true;
  if (item.column !== null && before.column !== null)
    return i - last < 3 && before.stopsOpen === item.startsOpen;
  const open = before.stopsOpen || !sentenceEnd.test(before.text);
  if (!open && i - last > 1) return measureSeam(before.text, item.text) < 1;
  return measureSeam(before.text, item.text) < (open ? 1.9 : 2.4);
}

function findBestOrder(items: readonly Item[], runs: readonly number[][], start: number): number[] {
  const texts = runs.map(
    (run) =>
      [
        items[run[0] as number]?.text ?? '',
        items[run[run.length - 1] as number]?.text ?? '',
      ] as const,
  );
  const n = runs.length;
  const seam = runs.map((_, a) =>
    runs.map((_, b) =>
      a === b ? 99 : measureSeam(texts[a]?.[1] ?? '', texts[b]?.[0] ?? '') + measureLeap(a, b),
    ),
  );
  const first = runs.map((run, r) => findStartCost(items[run[0] as number] as Item, r, run, start));
  const last = runs.map((run) => (isOpen(items[run[run.length - 1] as number]) ? 2.5 : 0));
  // Over subsets: the cheapest way to have read these runs, the last of them being r.
  const size = 1 << n;
  const cost = Array.from({ length: size }, () => new Float64Array(n).fill(Infinity));
  const from = Array.from({ length: size }, () => new Int8Array(n).fill(-1));
  for (let r = 0; r < n; r++) (cost[1 << r] as Float64Array)[r] = first[r] as number;
  for (let set = 1; set < size; set++) {
    for (let r = 0; r < n; r++) {
      const so = (cost[set] as Float64Array)[r] as number;
      if (so === Infinity) continue;
      for (let s = 0; s < n; s++) {
        if (set & (1 << s)) continue;
        const sum = so + (seam[r]?.[s] as number);
        const into = cost[set | (1 << s)] as Float64Array;
        if (sum >= (into[s] as number)) continue;
        into[s] = sum;
        (from[set | (1 << s)] as Int8Array)[s] = r;
      }
    }
  }
  const ends = Array.from(cost[size - 1] as Float64Array, (sum, r) => sum + (last[r] as number));
  const order: number[] = [];
  let r = ends.indexOf(Math.min(...ends));
  for (let set = size - 1; r >= 0; ) {
    order.unshift(r);
    const before = (from[set] as Int8Array)[r] as number;
    set &= ~(1 << r);
    r = before;
  }
  return order;
}

/** Reading on to the next run of the page is free; leaps cost a little. */
function measureLeap(a: number, b: number): number {
  return b === a + 1 ? 0 : b > a ? 0.5 : 0.8;
}

function findStartCost(item: Item, r: number, run: readonly number[], start: number): number {
  if (item.lines[0]?.opening) return -6;
  const beforeHead = (run[0] as number) < start;
  return (
    r * 0.3 + (beforeHead ? 1.5 : 0) + measureSeam('。', item.text) + (item.startsOpen ? 4 : 0)
  );
}

function isOpen(item: Item | undefined): boolean {
  return item !== undefined && (item.stopsOpen || !sentenceEnd.test(item.text));
}
