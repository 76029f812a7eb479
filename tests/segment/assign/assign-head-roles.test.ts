import { expect, it } from 'vitest';
import { assignHeadRoles } from '../../../src/segment/assign/assign-head-roles.ts';
import { evictHeads } from '../../../src/segment/assign/evict-heads.ts';
import { itemsOf, type Row } from './items-of.ts';

const rolesOf = (...texts: string[]) =>
  assignHeadRoles(itemsOf(texts.map((text): Row => [0, 'head', text])).items);

it('takes the first of two lines for the kicker', () => {
  expect(rolesOf('临川造船厂为焊工着想', '旧食堂办起焊工夜校')).toEqual(['kicker', 'headline']);
  expect(rolesOf()).toEqual([]);
});

it('takes a line that begins with —— for the subtitle', () => {
  expect(rolesOf('旧食堂办起焊工夜校', '——临川造船厂见闻')).toEqual(['headline', 'subtitle']);
});

it('draws a headline in two lines together, wherever it stands', () => {
  expect(rolesOf('临川造船厂为焊工着想', '旧食堂办起', '焊工夜校')).toEqual([
    'kicker',
    'headline',
    'headline',
  ]);
  expect(rolesOf('临川造船厂工会为', '焊工办起夜校')).toEqual(['headline', 'headline']);
});

it('draws what a comma ends together with what follows it', () => {
  expect(rolesOf('旧食堂办起焊工夜校', '——白天焊船，', '夜里焊梦')).toEqual([
    'headline',
    'subtitle',
    'subtitle',
  ]);
});

it('takes the second of two lines for the subtitle where it is far longer', () => {
  expect(rolesOf('旧食堂里的夜校', '临川造船厂与五省工会共办讲堂，招收800名焊工')).toEqual([
    'headline',
    'subtitle',
  ]);
});

it('stands a story of a hundred thousand headlines', () => {
  const { items, placement } = itemsOf([[0, 'head', '一样的行']]);
  const many = Array.from({ length: 100_000 }, () => items[0] as (typeof items)[number]);
  expect(assignHeadRoles(many)).toHaveLength(100_000);
  const all = {
    ...placement,
    article: many.map(() => 0),
    action: many.map(() => 'join' as const),
  };
  expect(evictHeads(many, all).article).toEqual(all.article);
});
