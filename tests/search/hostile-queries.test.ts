import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SearchOptions, searchArchive } from '../../src/search/search-archive.ts';
import { suggest } from '../../src/search/suggest/suggest.ts';
import { openIndex } from './open-index.ts';

const archive = await openIndex([
  { headline: '港口换上远程吊机', paragraphs: ['码头工人操作5G+吊机。'], topics: ['技术创新'] },
  {
    headline: '夜校开课',
    paragraphs: ['吊机课，周三13.5点。'],
    regions: ['江苏省/南通市'],
    date: null,
  },
]);

const MARKS = [
  ...[
    '"',
    '＂',
    '“',
    '”',
    '-',
    '－',
    '|',
    '｜',
    ':',
    '：',
    '(',
    ')',
    '*',
    '+',
    '.',
    '\\',
    '/',
    '%',
  ],
  ...[
    '标题:',
    '记者：',
    '日期:',
    '主题:',
    '地区:',
    'title:',
    '日期:2024-13-99',
    '日期:..',
    '日期:0000',
  ],
  ...[
    '😀',
    '👩‍🔧',
    '\ud800',
    '\udc00',
    '\0',
    '\u202e',
    '\ufe0f',
    '\u0301',
    '　',
    '\n',
    '１',
    '⑩',
    'ﷺ',
  ],
  ...[
    '吊机',
    '课',
    'diaoji',
    'gj',
    'constructor',
    '__proto__',
    '工'.repeat(10_000),
    'a'.repeat(10_000),
  ],
];
const query = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const values = fc.option(fc.array(fc.constantFrom('技术创新', '无此值', '__proto__', '')), {
  nil: undefined,
});
const numbers = fc.constantFrom(undefined, -5, 0, 3, 1e9, 1.5, Number.NaN, Infinity, -Infinity);
const dates = fc.constantFrom(undefined, '', '2024', '2024-99-99', '昨天', '9999-12-31', '0000-00');
const options = fc.record({
  filters: fc.record({ topic: values, region: values, year: values, kind: values, person: values }),
  from: dates,
  to: dates,
  sort: fc.constantFrom(undefined, 'newest', 'oldest', 'toString' as never),
  offset: numbers,
  limit: numbers,
  overview: fc.boolean(),
});

test('answers whatever is asked, in whatever way', async () => {
  await fc.assert(
    fc.asyncProperty(query, options, async (asked, given) => {
      const answer = await searchArchive(archive, asked, given as SearchOptions);
      expect(answer.ids.length).toBe(answer.total);
      expect(new Set(answer.ids).size).toBe(answer.total);
      expect(answer.results.length).toBeLessThanOrEqual(answer.total);
      expect(answer.results.every(({ id }) => answer.ids.includes(id))).toBe(true);
      await suggest(archive, asked);
    }),
    { seed: 6, numRuns: 400 },
  );
});

test.each([
  [{ offset: -3, limit: -1 }, 0],
  [{ offset: Number.NaN, limit: Number.NaN }, 2],
  [{ offset: 1.5 }, 1],
  [{ sort: 'sideways' as never }, 2],
  [{ filters: { topic: ['无此值'] } }, 0],
  [null, 2],
  [{ filters: null as never }, 2],
  [{ filters: { topic: null as never, year: undefined } }, 2],
  [{ filters: { topic: '无此值' as never } }, 0],
  [{ filters: { year: [null, '无此值'] as never } }, 0],
  [{ filters: 5 as never }, 2],
])('takes %j as best it can', async (given, shown) => {
  expect((await searchArchive(archive, '吊机', given)).results).toHaveLength(shown);
});
