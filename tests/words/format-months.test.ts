import { expect, test } from 'vitest';
import { formatMonths } from '../../src/words/format-months.ts';

test('a run of months says its year once', () => {
  expect(formatMonths('2021-02', '2021-06', 'zh')).toBe('2021年2月至6月');
  expect(formatMonths('2021-02', '2021-06', 'en')).toMatch(/^February\s–\sJune 2021$/u);
});

test('across years each end says its own, and one month is no run', () => {
  expect(formatMonths('2021-11', '2022-02', 'zh')).toBe('2021年11月至2022年2月');
  expect(formatMonths('2021-11', '2021-11', 'en')).toBe('November 2021');
});
