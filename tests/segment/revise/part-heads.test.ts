import { expect, it } from 'vitest';
import type { Item } from '../../../src/segment/cut/item.ts';
import { partHeads } from '../../../src/segment/revise/part-heads.ts';
import { rejoinHeads } from '../../../src/segment/revise/rejoin-heads.ts';
import { itemsOf } from '../assign/items-of.ts';

const { items, placement } = itemsOf([
  [0, 'text', '老师傅贺江生说，夜校的长凳都坐满了。'],
  [0, 'head', '旧食堂办起焊工夜校'],
  [0, 'head', '渡口早班船停航一天'],
  [1, 'text', '本报讯（记者方远）青河渡口的早班船昨天停航一天。'],
]);
const [text, one, other, next] = items as [Item, Item, Item, Item];
const glued = { ...one, lines: [...one.lines, ...other.lines], text: one.text + other.text };
const page = [text, glued, next];
const placed = { ...placement, article: [0, 0, 1], action: placement.action.slice(1) };

it('parts a headline into its lines and joins them again', () => {
  const parted = partHeads(page, { ...placed, over: new Map([[2, [0, 1]]]) });
  expect(parted.items.map((item) => item.text)).toEqual(
    [text, one, other, next].map((i) => i.text),
  );
  expect(parted.whole).toEqual([0, 1, 1, 2]);
  expect(parted.placement.over).toEqual(new Map([[3, [0, 1]]]));
  const { items: joined, placement: back } = rejoinHeads(parted);
  expect(joined).toEqual(page);
  expect(back).toEqual({ ...placed, over: new Map([[2, [0, 1]]]) });
});

it('leaves apart what went to different stories', () => {
  const parted = partHeads(page, placed);
  const { items: joined, placement: back } = rejoinHeads({
    ...parted,
    placement: { ...parted.placement, article: [0, 0, 1, 1] },
  });
  expect(joined.map((item) => item.text)).toEqual([text, one, other, next].map((i) => i.text));
  expect(back.article).toEqual([0, 0, 1, 1]);
});

it('parts neither upright headlines nor those that stand over several stories', () => {
  const upright = { ...glued, lines: glued.lines.map((line) => ({ ...line, upright: true })) };
  expect(partHeads([upright], { ...placed, article: [0], action: ['join'] }).items).toEqual([
    upright,
  ]);
  const over = new Map([[1, [0, 1]]]);
  expect(partHeads(page, { ...placed, over }).items).toEqual(page);
});
