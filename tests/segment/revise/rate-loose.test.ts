import { expect, it } from 'vitest';
import { readSigns } from '../../../src/segment/revise/page-signs.ts';
import { partHeads } from '../../../src/segment/revise/part-heads.ts';
import { rateLoose } from '../../../src/segment/revise/rate-loose.ts';
import { itemsOf, type Row } from '../assign/items-of.ts';

const rows: Row[] = [
  [0, 'head', '06职工生活'],
  [0, 'head', '服务到身边 温暖沁心间'],
  [0, 'head', '旧食堂办起焊工夜校'],
  [0, 'text', '本报讯（记者周启）临川造船厂的旧食堂办起焊工夜校。'],
];

function rate(item: number): string[] {
  const { items, placement } = itemsOf(rows);
  const signs: string[] = [];
  rateLoose(readSigns(partHeads(items, placement)), item, (sign) => signs.push(sign));
  return signs;
}

it('sees the name of a section and a slogan of two halves', () => {
  expect(rate(0)).toContain('loose head: section');
  expect(rate(0)).toContain('loose head: first');
  expect(rate(1)).toContain('loose head: pair');
});

it('sees that a headline shares words with a text', () => {
  expect(rate(2)).toContain('loose head: words');
  expect(rate(0)).toContain('loose head: no words');
  expect(rate(3)).toEqual(['loose: text', 'left loose: text']);
});
