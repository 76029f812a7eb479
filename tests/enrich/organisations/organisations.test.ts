import { expect, test } from 'vitest';
import { enrichPage } from '../../../src/enrich/enrich-page.ts';
import { cutArticleOf, pageWith } from '../cut-article.ts';
import { readAuthority } from '../read-authority.ts';

const authority = readAuthority();
const organisationsOf = (text: string) =>
  enrichPage(pageWith([], '2023-05-04'), [cutArticleOf({ text: [text] })], authority)[0]
    ?.organisations ?? [];
const callsOf = (text: string) =>
  organisationsOf(text).map(({ name, evidence }) => `${name}: ${evidence.join(' ')}`);

test.each([
  [
    '安徽休宁县总工会启动培训。据了解，休宁县总工会已办三期，县总工会主席到场。',
    ['休宁县总工会: 安徽休宁县总工会 休宁县总工会 县总工会'],
  ],
  [
    '天津市静海区总工会慰问环卫工，静海区总今年已走访三次。',
    ['静海区总工会: 天津市静海区总工会 静海区总'],
  ],
  ['北京市朝阳区总工会开会。', ['北京市朝阳区总工会: 北京市朝阳区总工会']],
  ['全国总工会发文。', ['中华全国总工会: 全国总工会']],
  ['甘肃省总工会出台民营企业工会工作办法。', ['甘肃省总工会: 甘肃省总工会']],
  [
    '职工来自江苏省无锡澜沐职业学院和国网休宁县供电公司。',
    ['无锡澜沐职业学院: 江苏省无锡澜沐职业学院', '国网休宁县供电公司: 国网休宁县供电公司'],
  ],
  [
    '走进澜沐制药装备有限公司，澜沐制药公司工会主席迎上来。',
    [
      '澜沐制药装备有限公司: 澜沐制药装备有限公司 澜沐制药公司',
      '澜沐制药公司工会: 澜沐制药公司工会',
    ],
  ],
])('the bodies of “%s”', (text, expected) => {
  expect(callsOf(text)).toEqual(expected);
});

test.each([
  '各级工会、基层工会和18家企业工会参加。',
  '这家公司是民营公司，旗下有三家子公司。',
  '人工会不会被取代？儿子考上大学。',
  '要把工会办成一所大学校。',
  '河北、山东、辽宁三省总工会签署协议。',
  '活由外省建筑公司转包，货运航空公司、本地物流公司都派人来。',
  '江苏南通、泰州、扬州三市船舶行业协会主办。',
  '老孟坚持写上合作社，馆内藏有老煤矿的图。',
  '首届煤矿职工微电影大赛揭晓，这一做法源自集团。',
])('no body in “%s”', (text) => {
  expect(callsOf(text)).toEqual([]);
});

test('a body has the same address however it is called', () => {
  const slugs = ['安徽省休宁县总工会开会。', '休宁县总工会开会。', '休宁县总今年开会。'].map(
    (text) => organisationsOf(text)[0]?.slug,
  );
  expect(new Set(slugs).size).toBe(1);
  expect(slugs[0]).toMatch(/^xiu-ning-xian-zong-gong-hui-\w{5}$/);
});
