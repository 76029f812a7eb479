import { expect, test } from 'vitest';
import { fitCells } from '../../scripts/extract/fit-cells.ts';
import { measureCells } from '../../scripts/extract/measure-cells.ts';
import { showInvisible } from '../../scripts/extract/show-invisible.ts';

test.each([
  ['abc', 3],
  ['工会', 4],
  ['（2024）', 8],
  ['“a”', 3],
  ['e\u0301', 1],
  ['𠮷', 2],
  ['', 0],
])('%s takes up %i cells', (text, cells) => {
  expect(measureCells(text)).toBe(cells);
});

test.each([
  ['abc', 5, 'abc  '],
  ['工会', 5, '工会 '],
  ['工会工会', 5, '工会…'],
  ['工会工会', 6, '工会… '],
  ['abcdef', 4, 'abc…'],
  ['a'.repeat(100_000), 3, 'aa…'],
])('%j fits %i cells as %j', (text, cells, fitted) => {
  expect(fitCells(text, cells)).toBe(fitted);
});

test('what a terminal would obey is shown as its code', () => {
  expect(showInvisible('甲\u001b[31m乙\u202e丙\0\ue000丁\t戊')).toBe(
    '甲‹1b›[31m乙‹202e›丙‹0›‹e000›丁 戊',
  );
});
