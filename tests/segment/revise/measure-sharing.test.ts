import { expect, it } from 'vitest';
import { measureSharing } from '../../../src/segment/revise/measure-sharing.ts';
import { itemsOf } from '../assign/items-of.ts';

it('finds what two items share and no third has, the same both ways', () => {
  const { items } = itemsOf([
    [0, 'head', '旧食堂办起焊工夜校'],
    [0, 'text', '焊工夜校设在旧食堂。'],
    [1, 'text', '渡口的早班船停航一天。'],
  ]);
  const { shared, sizes } = measureSharing(items);
  expect(shared[1]).toBeGreaterThan(5);
  expect(shared[3]).toBe(shared[1]);
  expect([shared[0], shared[2], shared[5]]).toEqual([0, 0, 0]);
  expect(sizes).toEqual([15, 15, 17]);
});

it('lets a word that only two items have tell more than one that many have', () => {
  const { items } = itemsOf([
    [0, 'text', '砧木'],
    [0, 'text', '砧木与工会'],
    [1, 'text', '工会的'],
    [2, 'text', '工会里'],
  ]);
  const { shared } = measureSharing(items);
  expect(shared[1] as number).toBeGreaterThan(shared[4 + 2] as number);
});

it('finds nothing in items without words, and has no rows without items', () => {
  const { items } = itemsOf([
    [0, 'text', '……！？'],
    [0, 'text', '。'],
  ]);
  expect([...measureSharing(items).shared]).toEqual([0, 0, 0, 0]);
  expect(measureSharing([]).sizes).toEqual([]);
});
