import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enrichPage } from '../../src/enrich/enrich-page.ts';
import { parseAuthority } from '../../src/enrich/parse-authority.ts';
import { facts } from '../../src/model/facts.ts';
import { cutArticleOf, pageWith } from './cut-article.ts';

const authority = parseAuthority(
  new Map(
    ['topics.yml', 'eras.yml', 'regions.yml'].map((name) => {
      const path = `content/authority/${name}`;
      return [path, readFileSync(path, 'utf8')];
    }),
  ),
);

test('an article gets its facts, each with the words that led to it', () => {
  const article = cutArticleOf({
    headline: '焊工比武 一缝定输赢',
    byline: {
      reporters: ['孟小禾'],
      correspondents: [],
      authors: [],
      photographers: [],
      agency: null,
    },
    text: ['本报讯（记者孟小禾）近日，全县焊工技能大赛决赛举行，60名选手参赛。'],
  });
  const [found] = enrichPage(pageWith([], '2023-05-04'), [article], authority);
  expect(found).toMatchObject({
    date: { value: '2023-05-04', precision: 'day', basis: 'issue', evidence: '2023-05-04' },
    topics: [{ name: '技能竞赛', slug: 'skills-contests' }],
    people: [{ name: '孟小禾', role: 'reporter', office: null, evidence: ['记者孟小禾'] }],
  });
  expect(facts.parse(found)).toEqual(found);
});

test('a page without articles has no facts', () => {
  expect(enrichPage(pageWith([]), [], authority)).toEqual([]);
});

test('a notice is about what its heading says, and about nothing else', () => {
  const text = ['岗位：心理疏导员2名，暑托班老师3名。签订劳动合同，月薪4000元。'];
  const topicsOf = (headline: string) =>
    enrichPage(
      pageWith([], '2023-05-04'),
      [cutArticleOf({ kind: 'ad-notice', headline, text })],
      authority,
    )[0]?.topics.map(({ name }) => name);
  expect(topicsOf('招聘启事')).toEqual(['就业援助']);
  expect(topicsOf('公告')).toEqual([]);
});

test('an empty article has no facts but an unknown date', () => {
  expect(enrichPage(pageWith([]), [cutArticleOf()], authority)).toEqual([
    {
      date: { value: null, precision: 'unknown', basis: 'text', evidence: '' },
      regions: [],
      topics: [],
      people: [],
      organisations: [],
    },
  ]);
});

test('what a newsroom delivered goes before what is found', () => {
  const article = cutArticleOf({
    headline: '焊工技能大赛举行',
    text: ['近日，浙江省嵊州市总工会举行焊工技能大赛。'],
    given: { date: '2022-08-01', regions: ['江苏省/苏州市'], topics: ['送清凉'] },
  });
  expect(enrichPage(pageWith([], '2023-05-04'), [article], authority)).toMatchObject([
    {
      date: { value: '2022-08-01', basis: 'issue' },
      regions: [{ path: '江苏省/苏州市', slug: 'jiangsu/suzhou', evidence: ['来稿注明'] }],
      topics: [{ name: '送清凉', slug: 'heat-relief', evidence: ['来稿注明'] }],
    },
  ]);
});

test.each([
  [
    { topics: ['送清谅'] },
    'content/sources/test/01.txt:1: the topic "送清谅" is not in topics.yml. Did you mean "送清凉"?',
  ],
  [
    { regions: ['江苏省/苏洲市'] },
    'content/sources/test/01.txt:1: there is no such place: expected a path of the gazetteer as 江苏省/苏州市/吴江区, found "江苏省/苏洲市". Did you mean "江苏省/苏州市"?',
  ],
])('%j of a newsroom is refused by line', (given, message) => {
  expect(() => enrichPage(pageWith([]), [cutArticleOf({ given })], authority)).toThrow(message);
});

test('a page in traditional characters is read like one in simplified ones', () => {
  const article = cutArticleOf({
    headline: '焊工技能大賽舉行',
    text: ['5月4日，浙江省紹興市嵊州市總工會舉行2023年焊工技能大賽決賽。'],
  });
  expect(enrichPage(pageWith([]), [article], authority)).toMatchObject([
    {
      date: { value: '2023-05', evidence: '浙江省紹興市嵊州市總工會舉行2023年焊工技能大賽決賽' },
      regions: [{ path: '浙江省/绍兴市/嵊州市' }],
      topics: [{ name: '技能竞赛' }],
    },
  ]);
});
