import { expect, it } from 'vitest';
import { firstReading } from '../../../src/segment/revise/first-reading.ts';
import { type Change, listChanges } from '../../../src/segment/revise/list-changes.ts';
import { readSigns } from '../../../src/segment/revise/page-signs.ts';
import { partHeads } from '../../../src/segment/revise/part-heads.ts';
import { itemsOf, type Row } from '../assign/items-of.ts';

const rows: Row[] = [
  [0, 'head', '旧食堂办起焊工夜校'],
  [0, 'text', '本报讯（记者周启）临川造船厂工会为三百名焊工开办夜校。'],
  [1, 'head', '渡口早班船停航一天'],
  [1, 'text', '本报讯（记者方远）青河渡口的早班船昨天停航一天。'],
  [2, 'head', '菌棚里的算盘声'],
  [2, 'text', '本报讯（记者叶林）菇农把菌棒一根根数过去。'],
];

function list(dirty: ReadonlySet<number> | null): Change[] {
  const { items, placement } = itemsOf(rows);
  const page = readSigns(partHeads(items, placement));
  const articles = new Map([
    [0, [0, 1]],
    [1, [2, 3]],
    [2, [4, 5]],
  ]);
  const reading = firstReading(page);
  return listChanges(page, reading, articles, dirty);
}

const has = (changes: Change[], to: [number, number | null][], turned: number[] = []) =>
  changes.some(
    (change) =>
      change.as.size === 0 &&
      JSON.stringify([...change.to]) === JSON.stringify(to) &&
      JSON.stringify(change.turned) === JSON.stringify(turned),
  );

it('offers headlines to their neighbours, to none, and as subheads', () => {
  const changes = list(null);
  expect(has(changes, [[2, 0]])).toBe(true);
  expect(has(changes, [[2, 0]], [2])).toBe(true);
  expect(has(changes, [[2, null]])).toBe(true);
  expect(has(changes, [], [2])).toBe(true);
});

it('offers to join, to part and to change the headlines of neighbours', () => {
  const changes = list(null);
  expect(
    has(changes, [
      [2, 0],
      [3, 0],
    ]),
  ).toBe(true);
  expect(has(changes, [[1, 3]])).toBe(true);
  expect(
    has(changes, [
      [0, 1],
      [2, 0],
    ]),
  ).toBe(true);
});

it('offers to move the headlines of a run of stories by one', () => {
  expect(
    has(list(null), [
      [2, 0],
      [4, 1],
    ]),
  ).toBe(true);
});

it('lists, where some stories have changed, only what touches one of them', () => {
  const all = list(null);
  const some = list(new Set([2]));
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);
  expect(has(some, [[0, null]])).toBe(false);
  expect(has(some, [[4, null]])).toBe(true);
});

it('leaves what is fixed where it is', () => {
  const { items, placement } = itemsOf(rows);
  const page = readSigns(partHeads(items, { ...placement, over: new Map([[0, [0, 1, 2]]]) }));
  const articles = new Map([
    [0, [1]],
    [1, [2, 3]],
    [2, [4, 5]],
  ]);
  const changes = listChanges(page, firstReading(page), articles, null);
  expect(changes.filter(({ to, turned }) => to.has(0) || turned.includes(0))).toEqual([]);
});

it('offers a subhead as the headline of either part where a story is parted', () => {
  const { items, placement } = itemsOf([
    [0, 'text', '雕工番小满一天只动六小时的刀。'],
    [0, 'subhead', '一天只雕六小时'],
    [0, 'text', '江孜的卡垫厂里，织机响得像下雨。'],
  ]);
  const page = readSigns(partHeads(items, placement));
  const reading = firstReading(page);
  const changes = listChanges(page, reading, new Map([[0, [0, 1, 2]]]), null);
  expect(has(changes, [[2, 1]], [1])).toBe(true);
  expect(
    has(
      changes,
      [
        [1, 1],
        [2, 1],
      ],
      [1],
    ),
  ).toBe(true);
});

it('offers a part of a story to it with its headlines as subheads', () => {
  expect(
    has(
      list(null),
      [
        [2, 0],
        [3, 0],
      ],
      [2],
    ),
  ).toBe(true);
});

it('offers short lines to be read as something else, and back again', () => {
  const { items, placement } = itemsOf([
    [0, 'text', '渔船靠岸的第三天，船老大们坐进了码头上的课堂。'],
    [0, 'text', '码头上的第一课'],
    [1, 'head', '他们说，课还要'],
    [1, 'text', '本报讯（记者方远）青河渡口的早班船昨天停航一天。'],
  ]);
  const page = readSigns(partHeads(items, placement));
  const articles = new Map([
    [0, [0, 1]],
    [1, [2, 3]],
  ]);
  const offered = (kind: typeof page.kind) =>
    listChanges(page, { ...firstReading(page), kind }, articles, null).flatMap(({ as }) => [...as]);
  expect(offered(page.kind)).toContainEqual([1, 'head']);
  expect(offered(page.kind)).toContainEqual([2, 'text']);
  expect(offered(page.kind).some(([i]) => i === 0 || i === 3)).toBe(false);
  expect(offered(['text', 'head', 'text', 'text'])).toContainEqual([1, 'text']);
  expect(offered(['text', 'head', 'text', 'text'])).toContainEqual([2, 'head']);
});
