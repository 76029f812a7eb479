import { expect, it } from 'vitest';
import { findCredit } from '../../../src/segment/people/find-credit.ts';

it.each([
  ['夜校下周开课。本报记者 周启 摄', 7, ['周启']],
  ['夜校下周开课。周启摄（银川机床厂供图）', 7, ['周启']],
])('finds who took the picture behind %s', (text, from, photographers) => {
  expect(findCredit(text)).toMatchObject({ from, byline: { photographers } });
});

it('finds none in a text without a credit', () => {
  expect(findCredit('夜校下周开课（银川机床厂供图）')).toBeUndefined();
  expect(findCredit('')).toBeUndefined();
});
