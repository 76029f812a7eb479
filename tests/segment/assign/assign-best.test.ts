import { expect, it } from 'vitest';
import { assignBest } from '../../../src/segment/assign/assign-best.ts';

it('gives up the best for one where two gain more together', () => {
  expect(
    assignBest([
      [0.9, 0.8],
      [0.8, 0.1],
    ]),
  ).toEqual([1, 0]);
});

it('leaves out what gains nothing', () => {
  expect(assignBest([[-0.2], [0.3]])).toEqual([-1, 0]);
  expect(assignBest([])).toEqual([]);
});
