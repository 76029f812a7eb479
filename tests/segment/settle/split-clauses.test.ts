import { expect, it } from 'vitest';
import { splitClauses } from '../../../src/segment/settle/split-clauses.ts';
import { itemsOf, type Row } from '../assign/items-of.ts';

const split = (...texts: string[]) => {
  const { items } = itemsOf(texts.map((text): Row => [0, 'head', text]));
  const lines = items.flatMap((item) => item.lines);
  const whole = { ...(items[0] as (typeof items)[number]), lines, text: texts.join('') };
  return splitClauses(whole).map(({ text }) => text);
};

it('parts two whole clauses, a kicker and its headline', () => {
  expect(split('临川造船厂为夜班焊工投保', '旧食堂办起焊工夜校')).toEqual([
    '临川造船厂为夜班焊工投保',
    '旧食堂办起焊工夜校',
  ]);
});

it('leaves a headline in two lines whole', () => {
  expect(split('旧食堂里办起', '焊工夜校')).toHaveLength(1);
  expect(split('临川造船厂工会为夜班焊工提供', '体检、理发、缝补等服务')).toHaveLength(1);
  expect(split('临川造船厂的旧食堂里，', '二十名焊工白天焊船夜里上课')).toHaveLength(1);
  expect(split('临川造船厂旧食堂办起焊工夜', '校，二十名学员昨天开了课')).toHaveLength(1);
});
