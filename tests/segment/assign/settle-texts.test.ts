import { expect, it } from 'vitest';
import { settleTexts } from '../../../src/segment/assign/settle-texts.ts';
import { itemsOf, type Row } from './items-of.ts';

const settle = (rows: Row[]) => {
  const { items, placement } = itemsOf(rows);
  return settleTexts(items, placement).article;
};

it('leaves texts with their headlines where nothing broke off', () => {
  expect(
    settle([
      [0, 'head', '旧食堂办起焊工夜校'],
      [0, 'text', '本报讯（记者周启）临川造船厂工会为三百名焊工开办夜校。'],
      [0, 'text', '夜校设在旧食堂，焊工们下了班就来。'],
      [1, 'head', '渡口早班船停航一天'],
      [1, 'text', '本报讯（记者方远）青河渡口的早班船昨天停航一天。'],
      [1, 'text', '老船工贺江生带着徒弟给船底刷漆。'],
    ]),
  ).toEqual([0, 0, 0, 1, 1, 1]);
});

it('gives a fragment before a headline to the story that breaks off behind it', () => {
  expect(
    settle([
      [0, 'head', '旧食堂办起焊工夜校'],
      [0, 'text', '本报讯（记者周启）临川造船厂工会为三百名焊工开办夜校。'],
      [0, 'text', '的缆绳都换成了新的，老船工贺江生说，过冬不怕了。'],
      [1, 'head', '渡口早班船停航一天'],
      [1, 'text', '本报讯（记者方远）青河渡口的早班船昨天停航一天。'],
      [1, 'text', '老船工贺江生带着徒弟给船底刷漆，渡口两头'],
    ]),
  ).toEqual([0, 0, 1, 1, 1, 1]);
});

it('takes a story up again behind the short one that interrupts it', () => {
  expect(
    settle([
      [0, 'head', '旧食堂办起焊工夜校'],
      [0, 'text', '本报讯（记者周启）临川造船厂工会为三百名焊工开办夜校。'],
      [0, 'text', '夜校设在旧食堂，焊工们下了班就来，临川造船厂为每人配了一'],
      [1, 'head', '拍卖公告'],
      [1, 'text', '受委托，定于9月28日上午拍卖旧货车三辆，联系电话见下。'],
      [1, 'text', '套识图用的模型，夜校的焊工们可以带回家里练。'],
    ]),
  ).toEqual([0, 0, 0, 1, 1, 0]);
});

it('keeps a subhead over its text', () => {
  expect(
    settle([
      [0, 'head', '旧食堂办起焊工夜校'],
      [0, 'text', '本报讯（记者周启）临川造船厂工会为焊工开办夜校，夜校为每名焊工配了一'],
      [1, 'head', '拍卖公告'],
      [1, 'text', '受委托，定于9月28日上午拍卖旧货车三辆，联系电话见下。'],
      [1, 'subhead', '夜校的灯'],
      [1, 'text', '套识图用的模型，夜校的焊工们可以带回家里练。'],
    ]),
  ).toEqual([0, 0, 1, 1, 0, 0]);
});

it('leaves a page of one story as it is', () => {
  expect(settle([[0, 'text', '夜校设在旧食堂。']])).toEqual([0]);
  expect(settle([])).toEqual([]);
});
