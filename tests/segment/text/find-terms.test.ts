import { expect, test } from 'vitest';
import { findTerms } from '../../../src/segment/text/find-terms.ts';

test('words that no dictionary knows tell most, small words nothing', () => {
  expect([...findTerms('裴青舟的灯塔有157部电台')]).toEqual([
    ['裴青', 3],
    ['青舟', 3],
    ['灯塔', 1],
    ['157', 1.5],
    ['电台', 1],
  ]);
});

test('an empty text and one of marks alone have no terms', () => {
  expect(findTerms('').size).toBe(0);
  expect(findTerms('……——！？').size).toBe(0);
});
