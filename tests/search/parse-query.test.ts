import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query/parse-query.ts';

const any = { field: 'any', quoted: false } as const;

function groups(text: string) {
  return parseQuery(text).groups;
}

test('takes words between spaces as all wanted', () => {
  expect(groups('吊机　码头 夜校')).toEqual([
    [{ ...any, text: '吊机' }],
    [{ ...any, text: '码头' }],
    [{ ...any, text: '夜校' }],
  ]);
});

test('keeps a phrase in quotes together', () => {
  expect(groups('"远程 吊机"')).toEqual([[{ ...any, text: '远程 吊机', quoted: true }]]);
  expect(groups('“远程 吊机” 码头')).toEqual([
    [{ ...any, text: '远程 吊机', quoted: true }],
    [{ ...any, text: '码头' }],
  ]);
});

test('leaves curly quotes inside a headline alone', () => {
  expect(groups('“匠心”课堂开讲')).toEqual([[{ ...any, text: '“匠心”课堂开讲' }]]);
});

test('puts terms with | between them into one group', () => {
  expect(groups('吊机|塔吊 码头')).toEqual([
    [
      { ...any, text: '吊机' },
      { ...any, text: '塔吊' },
    ],
    [{ ...any, text: '码头' }],
  ]);
  expect(groups('吊机 ｜ 塔吊')).toHaveLength(1);
});

test('takes a term with - before it as excluded, and a hyphen inside a word as its own', () => {
  const query = parseQuery('吊机 -夜校 －"周三 开课" T-72');
  expect(query.excluded).toEqual([
    { ...any, text: '夜校' },
    { ...any, text: '周三 开课', quoted: true },
  ]);
  expect(query.groups).toEqual([[{ ...any, text: '吊机' }], [{ ...any, text: 'T-72' }]]);
});

test('looks in one field after its name and a colon', () => {
  expect(groups('标题:吊机 記者：林晓 title:"a b"')).toEqual([
    [{ text: '吊机', field: 'headline', quoted: false }],
    [{ text: '林晓', field: 'byline', quoted: false }],
    [{ text: 'a b', field: 'headline', quoted: true }],
  ]);
  expect(groups('时间:吊机')).toEqual([[{ ...any, text: '时间:吊机' }]]);
});

test('reads dates, topics and regions', () => {
  expect(parseQuery('日期:2024-04..2024-06')).toMatchObject({ from: '2024-04', to: '2024-06' });
  expect(parseQuery('日期:2024')).toMatchObject({ from: '2024', to: '2024' });
  expect(parseQuery('日期:2024..')).toMatchObject({ from: '2024', to: null });
  expect(parseQuery('主题:技能竞赛 地区:江苏省')).toMatchObject({
    topics: ['技能竞赛'],
    regions: ['江苏省'],
    groups: [],
    isEmpty: true,
  });
});

test('makes a query of anything', () => {
  for (const odd of [
    '',
    '"',
    '-',
    '|',
    '||',
    '--',
    '- |"',
    '标题:',
    '“',
    '😀',
    '日期:昨天',
    '\0',
  ]) {
    expect(parseQuery(odd).groups.flat().length).toBeLessThan(3);
  }
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'工"-|:：“”标题 ') }), (text) => {
      parseQuery(text);
    }),
  );
});

test('leaves quotes inside a word alone, unless they hold a space', () => {
  expect(groups('推进"五化"建设')).toEqual([[{ ...any, text: '推进"五化"建设' }]]);
  expect(groups('五化"建设')).toEqual([[{ ...any, text: '五化"建设' }]]);
  expect(groups('推进"技能 竞赛"')).toEqual([
    [{ ...any, text: '推进' }],
    [{ ...any, text: '技能 竞赛', quoted: true }],
  ]);
});

test('keeps what cannot be a filter as words', () => {
  expect(groups('日期：待定')).toEqual([[{ ...any, text: '日期：待定' }]]);
  expect(parseQuery('记者：您好').asText?.groups).toEqual([[{ ...any, text: '记者：您好' }]]);
  expect(parseQuery('吊机').asText).toBeNull();
});
