import { expect, test } from 'vitest';
import { paginate } from '../../src/browse/paginate.ts';

test('a list is cut into pages that know their place', () => {
  expect(paginate(['a', 'b', 'c'], 2)).toEqual([
    { number: 1, of: 2, items: ['a', 'b'], offset: 0 },
    { number: 2, of: 2, items: ['c'], offset: 2 },
  ]);
});

test('a list that fills its last page has no empty page after it', () => {
  expect(paginate([1, 2, 3, 4], 2).map(({ items }) => items)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('an empty list is one empty page', () => {
  expect(paginate([], 40)).toEqual([{ number: 1, of: 1, items: [], offset: 0 }]);
});
