import { expect, it } from 'vitest';
import { sortItems } from '../../../src/segment/assign/sort-items.ts';
import { itemsOf } from './items-of.ts';

it('keeps a notice in the order of the page', () => {
  const { items } = itemsOf([
    [0, 'text', '受托拍卖旧车床两台，保证金以到账为准。'],
    [0, 'text', '联系电话：0951－3××'],
    [0, 'text', '217联系人：周女士'],
    [0, 'head', '拍卖公告'],
  ]);
  expect(sortItems(items, [0, 1, 2, 3], () => false)).toEqual([3, 0, 1, 2]);
});
