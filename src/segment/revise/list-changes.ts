import type { ItemKind } from '../cut/item.ts';
import type { PageSigns } from './page-signs.ts';
import type { Reading } from './reading.ts';
import type { StoryColumn } from './story-columns.ts';

/** One change to a reading: items that go to an article or to none, that turn from headlines to
 * subheads and back, that are read as something else. */
export interface Change {
  to: ReadonlyMap<number, number | null>;
  turned: readonly number[];
  as: ReadonlyMap<number, ItemKind>;
}

const asTheyAre: Change['as'] = new Map();

/** How far, in stories, items go because they stand near. */
const reach = 2;
/** The longest run of stories whose headlines all belong to the next. */
const longestChain = 6;

/**
 * Lists the changes to a reading that are worth a thought; `articles` are its stories. With `dirty`
 * stories only changes that touch one of them.
 */
export function listChanges(
  page: PageSigns,
  { article, subhead, kind }: Reading,
  articles: ReadonlyMap<number, readonly number[]>,
  dirty: ReadonlySet<number> | null,
): Change[] {
  const changes: Change[] = [];
  const order = [...articles.keys()].sort(
    (a, b) => (articles.get(a)?.[0] as number) - (articles.get(b)?.[0] as number),
  );
  const fresh = Math.max(-1, ...order) + 1;
  const columns = order.map((own) => page.columnOf(articles.get(own) as readonly number[]));
  const touches = (own: number | null | undefined) =>
    dirty === null || (own !== null && own !== undefined && dirty.has(own));
  const add = (
    items: readonly number[],
    to: number | null,
    turned: readonly number[] = [],
    as = asTheyAre,
  ) => {
    if (touches(to) || touches(article[items[0] as number]))
      changes.push({ to: new Map(items.map((i) => [i, to])), turned, as });
  };
  const isHead = (i: number) => kind[i] === 'head';
  /** The two stories that share most with these items. */
  const likeliest = (rows: readonly number[], but: number | null): number[] => {
    let [first, second] = [-1, -1];
    let [most, more] = [0, 0];
    for (let s = 0; s < order.length; s++) {
      if (order[s] === but) continue;
      const { shares, weight } = columns[s] as StoryColumn;
      let sum = 0;
      for (const i of rows) sum += shares[i] as number;
      const share = sum / weight;
      if (share > most) [second, more, first, most] = [first, most, s, share];
      else if (share > more) [second, more] = [s, share];
    }
    return [first, second].flatMap((s) => (s < 0 ? [] : [order[s] as number]));
  };

  for (let i = 0; i < page.count; i++) {
    if (page.fixed[i]) continue;
    const own = article[i] ?? null;
    const near = new Set([...findNear(article, i), ...likeliest([i], own)]);
    near.delete(own as number);
    for (const to of near) {
      add([i], to);
      if (isHead(i)) add([i], to, [i]);
    }
    const other = page.other[i] ?? null;
    if (other !== null) {
      // It may be what it was not taken for, and back again.
      const as = new Map([[i, kind[i] === other ? (page.kind[i] as ItemKind) : other]]);
      const back = subhead[i] ? [i] : [];
      for (const to of near) add([i], to, back, as);
      if (own !== null && touches(own)) changes.push({ to: new Map(), turned: back, as });
    }
    if (own === null) continue;
    if (isHead(i) && touches(own)) changes.push({ to: new Map(), turned: [i], as: asTheyAre });
    if (isHead(i) || kind[i] === 'label' || kind[i] === 'caption') add([i], null);
  }
  order.forEach((own, rank) => {
    const items = articles.get(own) as readonly number[];
    const near = new Set(likeliest(items, own));
    for (let step = 1; step <= reach; step++)
      for (const other of [order[rank - step], order[rank + step]])
        if (other !== undefined) near.add(other);
    const runs = findRuns(page, kind, items);
    const around = runs.length > 1 ? runs.map(([i]) => findNear(article, i as number)) : [];
    if (![own, ...near].some(touches) && !around.some((side) => [...side].some(touches))) return;
    const heads = items.filter((i) => isHead(i) && !subhead[i]);
    for (const to of near) {
      add(items, to);
      // A part of a story that was taken for one of its own has subheads for headlines.
      if (heads.length > 0) add(items, to, heads);
    }
    for (let k = 1; k < items.length; k++) {
      if (!mayPart(page, kind, items[k - 1] as number, items[k] as number)) continue;
      const [head, tail] = [items.slice(0, k), items.slice(k)];
      for (const to of near) {
        add(tail, to);
        add(head, to);
      }
      add(tail, fresh);
      // Two stories that were taken for one have headlines for subheads.
      for (const i of [items[k - 1] as number, items[k] as number])
        if (subhead[i]) add(tail, fresh, [i]);
    }
    if (runs.length > 1) {
      for (const [k, run] of runs.entries()) {
        const heads = run.filter(isHead);
        for (const to of new Set([...near, ...(around[k] ?? [])])) {
          if (to === own) continue;
          add(run, to);
          if (heads.length > 0) add(run, to, heads);
        }
        add(run, fresh);
      }
    }
    for (const other of near) {
      const others = (articles.get(other) ?? []).filter((i) => isHead(i) && !subhead[i]);
      if (other < own || heads.length + others.length === 0) continue;
      if (!touches(own) && !touches(other)) continue;
      changes.push({
        to: new Map([
          ...heads.map((i): [number, number] => [i, other]),
          ...others.map((i): [number, number] => [i, own]),
        ]),
        turned: [],
        as: asTheyAre,
      });
    }
  });
  addChains(order, articles, (i) => isHead(i) && !subhead[i], touches, changes);
  return changes;
}

/** Every headline of a run of stories goes to the next one, or to the one before. */
function addChains(
  order: readonly number[],
  articles: ReadonlyMap<number, readonly number[]>,
  isHead: (item: number) => boolean,
  touches: (own: number) => boolean,
  changes: Change[],
): void {
  const heads = order.map((own) => (articles.get(own) ?? []).filter(isHead));
  for (let from = 0; from < order.length; from++) {
    const [on, back] = [new Map<number, number>(), new Map<number, number>()];
    for (let at = from; at + 1 < order.length && at < from + longestChain; at++) {
      for (const i of heads[at] ?? []) on.set(i, order[at + 1] as number);
      for (const i of heads[at + 1] ?? []) back.set(i, order[at] as number);
      if (at === from || !order.slice(from, at + 2).some(touches)) continue;
      if (on.size > 0) changes.push({ to: new Map(on), turned: [], as: asTheyAre });
      if (back.size > 0) changes.push({ to: new Map(back), turned: [], as: asTheyAre });
    }
  }
}

/** Articles of the items next to one, up to three on either side. */
function findNear(article: readonly (number | null)[], item: number): Set<number> {
  const near = new Set<number>();
  for (const step of [-1, 1]) {
    const side = new Set<number>();
    for (let i = item + step; side.size < 3 && Math.abs(i - item) < 30; i += step) {
      const own = article[i];
      if (own === undefined) break;
      if (own !== null) side.add(own);
    }
    for (const own of side) near.add(own);
  }
  return near;
}

/** Whether anything at all speaks for another story from here on. */
function mayPart(page: PageSigns, kind: readonly ItemKind[], one: number, other: number): boolean {
  if (kind[one] !== 'text' || kind[other] !== 'text') return true;
  if (page.opening[other] || page.signed[one] || page.was[one] !== page.was[other]) return true;
  if ((page.passed[other] as number) - (page.passed[one] as number) > 1) return true;
  const [column, next] = [page.column[one] ?? null, page.column[other] ?? null];
  if (column === null || next === null) return true;
  return Math.abs(column - next) > 1 || page.stopsOpen[one] === true;
}

/** Runs of items with nothing else between, each headline with what follows it. */
function findRuns(
  page: PageSigns,
  kind: readonly ItemKind[],
  items: readonly number[],
): number[][] {
  const runs: number[][] = [];
  let last = -1;
  for (const i of items) {
    const run = runs.at(-1);
    const follows = (page.passed[i] as number) - (page.passed[last] ?? 0) === 1;
    if (run && follows && kind[i] !== 'head') run.push(i);
    else runs.push([i]);
    last = i;
  }
  return runs;
}
