import { expect, test } from 'vitest';
import { splitScripts } from '../../src/words/split-scripts.ts';

test('a name in two scripts falls into them, and the whole is kept', () => {
  expect(splitScripts('Jiangsu 江苏省')).toEqual([
    { text: 'Jiangsu ', isChinese: false },
    { text: '江苏省', isChinese: true },
  ]);
});

test('marks, digits and spaces between Chinese characters belong to them', () => {
  expect(splitScripts('山西省 大同市，2024年 page 3')).toEqual([
    { text: '山西省 大同市，2024年', isChinese: true },
    { text: ' page 3', isChinese: false },
  ]);
});

test('a text of one script is one stretch, and none is none', () => {
  expect(splitScripts('Places')).toEqual([{ text: 'Places', isChinese: false }]);
  expect(splitScripts('')).toEqual([]);
});
