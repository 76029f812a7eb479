import { expect, it } from 'vitest';
import { rateTexts } from '../../../src/segment/assign/rate-texts.ts';
import { itemsOf, type Row } from './items-of.ts';

const rate = (rows: Row[], text: number) => {
  const { items, placement } = itemsOf(rows);
  const numbers = [...new Set(placement.article.filter((own) => own !== null))];
  return [...(rateTexts(items, placement.article, [text], numbers)[0] ?? [])];
};

const rows: Row[] = [
  [0, 'text', '临川造船厂的夜校开课。'],
  [0, 'text', '临川造船厂请来老师傅。'],
  [1, 'text', '青河渡口换了缆绳。'],
  [1, 'text', '临川造船厂也派人来。'],
];

it('rates a text highest with the story that says its words in several places', () => {
  const [shipyard = 0, ferry = 0] = rate(rows, 3);
  expect(shipyard).toBeGreaterThan(0);
  expect(ferry).toBe(0);
});

it('never lets a text speak for itself', () => {
  expect(rate([[0, 'text', '临川造船厂的夜校开课。']], 0)).toEqual([0]);
});

it('does not hear a text that stands with a picture by its place alone', () => {
  const guests: Row[] = [
    [0, 'caption', '▲渡口的缆绳。'],
    [0, 'text', '临川造船厂请来老师傅。'],
    [1, 'text', '临川造船厂的夜校开课。'],
  ];
  expect(rate(guests, 2)[0]).toBe(0);
});
