import { expect, it } from 'vitest';
import { splitLabel } from '../../../src/segment/settle/split-label.ts';
import { itemsOf, type Row } from '../assign/items-of.ts';

const split = (...texts: string[]) => {
  const { items } = itemsOf(texts.map((text): Row => [0, 'head', text]));
  const lines = items.flatMap((item) => item.lines);
  const whole = { ...(items[0] as (typeof items)[number]), lines, text: texts.join('') };
  return splitLabel(whole).map(({ kind, text }) => [kind, text]);
};

it('parts a label from the headline under it', () => {
  expect(split('一周新事', '旧食堂办起焊工夜校')).toEqual([
    ['label', '一周新事'],
    ['head', '旧食堂办起焊工夜校'],
  ]);
  expect(split('驻村手记', '旧食堂')).toEqual([
    ['label', '驻村手记'],
    ['head', '旧食堂'],
  ]);
});

it('leaves a headline in two lines whole', () => {
  expect(split('旧食堂里', '办起夜校')).toEqual([['head', '旧食堂里办起夜校']]);
  expect(split('银川：', '旧食堂办起焊工夜校')).toEqual([['head', '银川：旧食堂办起焊工夜校']]);
});
