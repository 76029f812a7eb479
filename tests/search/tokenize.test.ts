import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { listFolds } from '../../src/search/index/list-folds.ts';
import { parseFolds } from '../../src/search/text/parse-folds.ts';
import { createTokenizer } from '../../src/search/tokenize.ts';

const tokenize = createTokenizer(parseFolds(listFolds()));

function symbols(text: string): string {
  return tokenize(text).symbols.join(' ');
}

test('takes a Han character, a Latin word and a number as one symbol each', () => {
  expect(symbols('157家')).toBe('157 家');
  expect(symbols('C919客机')).toBe('c 919 客 机');
  expect(symbols('第3届')).toBe('第 3 届');
  expect(symbols('13.52小时')).toBe('13.52 小 时');
  expect(symbols('AI工匠')).toBe('ai 工 匠');
});

test('keeps a date and a list number apart', () => {
  expect(symbols('2024.4.12')).toBe('2024 4 12');
  expect(symbols('1.2024年')).toBe('1 2024 年');
});

test('keeps characters that stand for several apart from what is beside them', () => {
  expect(symbols('①2024年')).toBe('1 2024 年');
  expect(symbols('A㎡3')).toBe('a m 2 3');
  expect(symbols('第Ⅱ期12℃')).toBe('第 ii 期 12 c');
  expect(symbols('1\ufe0f\u20e32')).toBe('1 2');
});

test('makes no difference of width, case, script and look', () => {
  expect(symbols('ＡＩ　１５７家')).toBe(symbols('ai 157家'));
  expect(symbols('勞動者驛站')).toBe(symbols('劳动者驿站'));
  expect(symbols('後臺裏')).toBe(symbols('后台里'));
  expect(tokenize('「匠」').gaps).toEqual(tokenize('“匠”').gaps);
});

test.each(['t', 'tw', 'hk'] as const)('reads what %s writers write as they meant it', (to) => {
  const convert = Converter({ from: 'cn', to });
  for (const words of [
    '一目了然，仿佛',
    '伙夫背带熏陶',
    '亲昵的浚县复苏',
    '咨询余下路径',
    '著名的乾隆年间，么',
    '头发出发面条面对皇后以后',
    '干部干净才干几个茶几系统联系',
  ]) {
    expect(symbols(convert(words))).toBe(symbols(words));
  }
});

test('keeps what stands between symbols', () => {
  expect(tokenize('夜校，开课 了').gaps).toEqual(['', '', ',', '', '', '']);
  expect(tokenize('5G+工业').gaps).toEqual(['', '', '+', '', '']);
});

test('tells where each symbol was printed', () => {
  const found = tokenize('𠮷１２㎡');
  expect(found.symbols).toEqual(['𠮷', '12', 'm', '2']);
  expect(found.from).toEqual([0, 2, 4, 4]);
  expect(found.to).toEqual([2, 4, 5, 5]);
});

test('overlooks what cannot be seen', () => {
  expect(tokenize('工\u200b匠\ufeff').symbols).toEqual(['工', '匠']);
  expect(tokenize('工\u200b匠').gaps).toEqual(['', '', '']);
});

test('takes anything', () => {
  expect(tokenize('').symbols).toEqual([]);
  expect(tokenize('，。！').symbols).toEqual([]);
  expect(tokenize('\ud83d').symbols).toEqual([]);
  expect(tokenize('e\u0301').symbols).toEqual(['é']);
  expect(tokenize('9'.repeat(10_000)).symbols.length).toBeLessThan(300);
});
