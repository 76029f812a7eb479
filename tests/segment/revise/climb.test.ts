import { expect, it } from 'vitest';
import { climb } from '../../../src/segment/revise/climb.ts';
import { firstReading } from '../../../src/segment/revise/first-reading.ts';
import { readSigns } from '../../../src/segment/revise/page-signs.ts';
import { partHeads } from '../../../src/segment/revise/part-heads.ts';
import type { Tally } from '../../../src/segment/revise/tally.ts';
import { itemsOf, type Row } from '../assign/items-of.ts';

const pageOf = (rows: Row[]) => {
  const { items, placement } = itemsOf(rows);
  return readSigns(partHeads(items, placement));
};

const rows: Row[] = [
  [0, 'head', '旧食堂办起焊工夜校'],
  [0, 'text', '渡口的早班船昨天停航一天，船工给船底刷漆。'],
  [1, 'head', '渡口早班船停航一天'],
  [1, 'text', '旧食堂办起焊工夜校，长凳都坐满了。'],
];

/** Rates by some signs only. */
const by = (weights: Record<string, number>) => (signs: (tally: Tally) => void) => {
  let sum = 0;
  signs((sign, amount = 1) => {
    sum += (weights[sign] ?? 0) * amount;
  });
  return sum;
};

it('changes nothing where no change gains anything', () => {
  const page = pageOf(rows);
  expect(climb(page, firstReading(page), () => 0)).toEqual(firstReading(page));
});

it('exchanges headlines though moving one alone loses', () => {
  const page = pageOf(rows);
  const weights = { 'head words': 1.5, 'heads of text: 0': -4, 'heads of text: 2': -4, story: -3 };
  const { article } = climb(page, firstReading(page), by(weights));
  expect(article[0]).toBe(article[3]);
  expect(article[1]).toBe(article[2]);
  expect(article[0]).not.toBe(article[1]);
});

it('gives up on what is no newspaper page', () => {
  const many = Array.from(
    { length: 380 },
    (_, i): Row => [
      0,
      i % 2 ? 'text' : 'head',
      `${String.fromCharCode(0x4e00 + i * 7, 0x4e01 + i * 11, 0x4e02 + i * 13)}与${i}人。`,
    ],
  );
  const page = pageOf(many);
  let rated = 0;
  climb(page, firstReading(page), (signs) => {
    signs(() => {
      rated++;
    });
    return rated % 7;
  });
  expect(rated).toBeLessThan(20_000_000);
});
