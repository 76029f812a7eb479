import { expect, it } from 'vitest';
import { stitchArticles } from '../../../src/segment/assign/stitch-articles.ts';
import { itemsOf, type Row } from './items-of.ts';

const stitch = (rows: Row[]) => {
  const { items, placement } = itemsOf(rows);
  return stitchArticles(items, placement).article;
};

it('joins a text without a headline to the story that it goes on with', () => {
  expect(
    stitch([
      [0, 'head', '旧食堂办起焊工夜校'],
      [0, 'text', '本报讯（记者周启）临川造船厂工会为三百名焊工开办夜校，夜校'],
      [1, 'head', '渡口早班船停航一天'],
      [1, 'text', '本报讯（记者方远）青河渡口的早班船昨天停航一天。'],
      [2, 'text', '的课程由临川造船厂的老师傅轮流来教，焊工们下了班就来。'],
    ]),
  ).toEqual([0, 0, 1, 1, 0]);
});

it('leaves a text that begins as a story does', () => {
  const rows: Row[] = [
    [0, 'text', '本报讯（记者周启）临川造船厂工会为三百名焊工开办夜校。'],
    [1, 'text', '本报讯（记者方远）青河渡口的早班船昨天停航一天。'],
  ];
  expect(stitch(rows)).toEqual([0, 1]);
});

it('leaves stories that each have a headline', () => {
  const rows: Row[] = [
    [0, 'head', '旧食堂办起焊工夜校'],
    [0, 'text', '临川造船厂工会为焊工开办夜校。'],
    [1, 'head', '焊工夜校的旧食堂'],
    [1, 'text', '临川造船厂的焊工夜校开课。'],
  ];
  expect(stitch(rows)).toEqual([0, 0, 1, 1]);
});
