import { expect, it } from 'vitest';
import { revisePlacement } from '../../../src/segment/revise/revise-placement.ts';
import { itemsOf, type Row } from '../assign/items-of.ts';

const revise = (rows: Row[]) => {
  const { items, placement } = itemsOf(rows);
  return revisePlacement(items, placement);
};

const stories: Row[] = [
  [0, 'text', '本报讯（记者周启）临川造船厂工会为三百名焊工开办夜校，课程从识图讲到机器人编程。'],
  [0, 'text', '焊工夜校设在旧食堂，每周二晚上开课，老师傅贺江生说长凳都坐满了。'],
  [0, 'head', '旧食堂办起焊工夜校'],
  [1, 'text', '本报讯（记者方远）青河渡口的早班船昨天停航一天，船工给船底刷漆。'],
  [1, 'text', '渡口的缆绳都换成了新的，早班船今天照常开。'],
  [1, 'head', '渡口早班船停航一天'],
  [2, 'text', '本报讯（记者叶林）菇农把菌棒一根根数过去，算盘打得山响。'],
  [2, 'text', '菌棚里的算盘如今换成了秤，菇农说，秤比算盘老实。'],
  [2, 'head', '菌棚里的算盘声'],
];

it('leaves a page alone whose stories are whole', () => {
  expect(revise(stories).placement.article).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
});

it('gives a headline without a story to the text whose words it has', () => {
  const strayed = stories.map(([own, kind, text], i): Row => [i === 5 ? null : own, kind, text]);
  expect(revise(strayed).placement.article).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
});

it('takes a headline for a story of its own out of another one', () => {
  const joined = stories.map(([own, kind, text]): Row => [own === 1 ? 0 : own, kind, text]);
  const { article } = revise(joined).placement;
  expect(new Set([article[0], article[1], article[2]]).size).toBe(1);
  expect(new Set([article[3], article[4], article[5]]).size).toBe(1);
  expect(article[3]).not.toBe(article[0]);
});

it('keeps what stands over several stories, and says the same twice', () => {
  const { items, placement } = itemsOf([[0, 'head', '工会送清凉 情系劳动者'], ...stories]);
  const over = new Map([[0, [0, 1, 2]]]);
  const once = revisePlacement(items, { ...placement, over });
  expect(once.placement.over).toEqual(over);
  expect(once.placement.article[0]).toBe(null);
  expect(revisePlacement(items, { ...placement, over })).toEqual(once);
});

it('leaves what is no newspaper page as it was', () => {
  const many = Array.from({ length: 401 }, (_, i): Row => [i % 7, 'text', `第${i}段。`]);
  const { items, placement } = itemsOf(many);
  expect(revisePlacement(items, placement)).toEqual({ items, placement });
  expect(revisePlacement([], { article: [], action: [], over: new Map() }).items).toEqual([]);
});
