import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import type { Conversion } from '../../scripts/ingest/conversion.ts';
import { holdSource } from '../../scripts/ingest/hold-source.ts';
import { readLetters } from '../../src/enrich/relate/read-letters.ts';
import { articleText } from '../../src/identify/article-text.ts';

const cut = (key: string, text: string) => ({
  key,
  kind: 'news',
  kicker: null,
  headline: `夜校${key}`,
  subtitle: '副题',
  lead: null,
  paragraphs: [{ text, lines: [[1, 2]] }],
  subheads: [{ text: '小题', before_paragraph: 0 }],
  captions: ['图说'],
  lines: [[1, 2]],
});
const facts = {
  date: { value: '2024-04', precision: 'month', basis: 'page', evidence: '4月' },
  regions: [{ path: '甲省/乙市', slug: 'jia/yi', evidence: ['乙市'], confidence: 1 }],
  topics: [{ name: '夜校', slug: 'night', score: 1, evidence: [] }],
  people: [{ name: '方圆', slug: 'fang', role: 'named', office: null, evidence: [] }],
  organisations: [{ name: '厂', slug: 'chang', evidence: [] }],
};
const conversion = {
  head: { address: 'a', path: 'a.txt' },
  articles: [cut('a1', '焊工“上夜校\uD800。'), cut('a2', '')],
  facts: [facts, facts],
  anchors: [['x'], ['y']],
} as unknown as Conversion;

const effects = {
  readBytes: async (path: string) => Buffer.from(JSON.stringify({ ...conversion, from: path })),
};

test('a page text is held by its words, packed, and by what it is compared by', () => {
  const { articles } = holdSource(conversion, 'kept/k.json', effects);
  expect(articles.map(articleText)).toEqual(conversion.articles.map(articleText));
  const [first, second] = articles.map((article, i) => article.named(`id${i}`));
  expect(first && readLetters(first)).toBe(' 夜校a 副题 焊工 上夜校 图说');
  expect(second?.paragraphs).toEqual([{ text: '' }]);
  expect(first).toMatchObject({
    id: 'id0',
    date: { value: '2024-04' },
    regions: [{ path: '甲省/乙市' }],
    topics: [{ slug: 'night' }],
    people: [{ slug: 'fang', role: 'named' }],
    organisations: [{ slug: 'chang' }],
  });
});

test('the rest of a page text is read where it was kept', async () => {
  const read = await holdSource(conversion, 'kept/k.json', effects).read();
  expect(read).toMatchObject({ from: 'kept/k.json', anchors: [['x'], ['y']] });
});

test('ready-made articles are held as they are, and a source may have none', async () => {
  const held = holdSource(conversion, null, effects);
  expect(held.articles[0]?.named('one')).toMatchObject({ id: 'one', captions: ['图说'], ...facts });
  expect(await held.read()).toBe(conversion);
  expect(holdSource({ ...conversion, articles: [] }, 'k', effects).articles).toEqual([]);
});
