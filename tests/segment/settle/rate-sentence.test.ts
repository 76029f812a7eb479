import { expect, it } from 'vitest';
import { rateSentence } from '../../../src/segment/settle/rate-sentence.ts';

it('rates the signs of running text in a line', () => {
  expect(rateSentence('旧食堂办起焊工夜校', 9)).toBe(0);
  expect(rateSentence('近日，夜校里的灯还亮着，记者', 14)).toBeGreaterThanOrEqual(1.5);
  expect(rateSentence('“灯要亮着，”', 7)).toBe(2);
});
