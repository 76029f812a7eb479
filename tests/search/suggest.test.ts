import { expect, test } from 'vitest';
import { suggest } from '../../src/search/suggest/suggest.ts';
import { testId } from './build-files.ts';
import { openIndex } from './open-index.ts';

const archive = await openIndex([
  {
    headline: '工匠学院开班',
    regions: ['江苏省/苏州市'],
    topics: ['技能竞赛'],
    reporters: ['龚佳'],
  },
  { headline: '工会改革的一年', regions: ['江苏省/徐州市'], reporters: ['高一鸣'] },
  { headline: 'C919首飞记', paragraphs: ['工匠。'], reporters: ['龚佳'] },
]);
const texts = async (typed: string) => (await suggest(archive, typed)).map(({ text }) => text);

test('offers what begins with the characters typed', async () => {
  expect(await texts('工匠')).toEqual(['工匠学院开班']);
  expect(await texts('工')).toEqual(['工匠学院开班', '工会改革的一年']);
  expect(await texts('苏')).toEqual(['江苏省/苏州市']);
  expect(await texts('龔')).toEqual(['龚佳']);
});

test('offers what begins with the pinyin typed, whole, begun or by initials', async () => {
  for (const typed of ['gongjiang', 'gongjiangxue', 'gongji', 'gjxy', 'GJX']) {
    expect(await texts(typed)).toContain('工匠学院开班');
  }
  expect(await texts('gj')).toEqual(['龚佳', '工匠学院开班']);
  expect(await texts('jinengjs')).toEqual(['技能竞赛']);
});

test('offers a headline that several articles have once, for the newest', async () => {
  const small = await openIndex([
    { headline: '公告', date: '2023-01-01' },
    { headline: '公告', date: '2024-01-01' },
    { headline: '公告', date: '2022-01-01' },
  ]);
  expect(await suggest(small, 'gong')).toEqual([
    { kind: 'headline', text: '公告', slug: testId(1) },
  ]);
});

test('offers Latin and mixed beginnings', async () => {
  expect(await texts('c9')).toEqual(['C919首飞记']);
  expect(await texts('C919首')).toEqual(['C919首飞记']);
});

test('offers nothing for nothing', async () => {
  for (const odd of ['', ' ', '，', '😀', 'xqzzq', '工'.repeat(500)])
    expect(await texts(odd)).toEqual([]);
});
