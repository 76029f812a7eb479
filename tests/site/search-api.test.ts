import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Api from '../../src/search/browser/api.ts';
import { buildFiles, testId } from '../search/build-files.ts';
import { launchBrowser } from './launch-browser.ts';

/** What the site's own pages are served with. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

type ApiAnswer = Awaited<ReturnType<typeof Api.search>>;

let browser: Browser;
let page: Page;
let close: () => void;

beforeAll(async () => {
  const files = await buildFiles([
    {
      headline: '港口换上新吊机',
      paragraphs: ['码头工人学会了操作5G+远程吊机。'],
      date: '2023-05-04',
    },
    { headline: '夜校开课', paragraphs: ['<b>吊机</b>操作课排在周三。'], date: '2024-09-01' },
  ]);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    const content = files.get(path.replace('/archive/search/', ''));
    response.setHeader('content-security-policy', POLICY);
    if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
    if (path === '/archive/')
      response.setHeader('content-type', 'text/html').end('<!doctype html>');
    else if (content === undefined) response.writeHead(404).end();
    else response.end(content);
  }).listen(0);
  close = () => server.close();
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/archive/`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  close?.();
});

/** As text, for vitest would rewrite the import. */
function search(query: string, options = {}): Promise<ApiAnswer> {
  const given = [query, options].map((value) => JSON.stringify(value)).join(', ');
  return page.evaluate(`import('/archive/search/api.js').then((api) => api.search(${given}))`);
}

test('finds an article by characters from its middle, under a base path and a strict policy', async () => {
  const answer = await search('會了操作5G+遠');
  expect(answer).toMatchObject({ total: 1, ids: [testId(0)], relaxed: false });
  expect(answer.results).toMatchObject([
    {
      id: testId(0),
      url: `/archive/a/${testId(0)}/`,
      title: '港口换上新吊机',
      date: '2023-05-04',
      excerpt: '码头工人学<mark>会了操作5G+远</mark>程吊机。',
    },
  ]);
});

test('gives excerpts as safe HTML', async () => {
  const { results } = await search('操作课 吊机');
  expect(results[0]?.excerpt).toBe(
    '&lt;b&gt;<mark>吊机</mark>&lt;/b&gt;<mark>操作课</mark>排在周三。',
  );
});

test('sorts, filters and counts', async () => {
  const answer = await search('吊机', { sort: 'newest' });
  expect(answer.ids).toEqual([testId(1), testId(0)]);
  expect(answer.counts.year).toEqual({ 2023: 1, 2024: 1 });
  expect((await search('吊机', { filters: { year: ['2023'] } })).ids).toEqual([testId(0)]);
  expect((await search('吊机', { from: '2023-12', to: '2024-09-01' })).ids).toEqual([testId(1)]);
});

test('answers whatever it is asked', async () => {
  const long = '工'.repeat(10_000);
  const odd = [
    ...[
      '"',
      '-',
      '|',
      '||',
      '- |"',
      '“',
      '标题:',
      '记者：',
      '日期:',
      '日期:2024-99',
      '主题:',
      '地区:x',
    ],
    ...[
      '',
      '　',
      '，。！',
      '%',
      '😀',
      '👩‍🔧',
      '\ud800',
      '\0',
      '\u202e',
      '__proto__',
      long,
      `-${long}`,
    ],
    ...[
      `"${long}`,
      'a'.repeat(10_000),
      '1'.repeat(10_000),
      '| '.repeat(5_000),
      '吊机 '.repeat(2_000),
    ],
  ];
  const options = {
    offset: -1,
    limit: -1,
    from: 'x',
    to: '2024-13',
    sort: 'x',
    filters: { kind: ['x'] },
  };
  const totals = await page.evaluate(
    `import('/archive/search/api.js').then(async ({ search, suggest, frequency, mark }) => {
      const totals = [];
      for (const query of ${JSON.stringify(odd)}) {
        const { total } = await search(query);
        const { total: filtered } = await search(query, ${JSON.stringify(options)});
        await suggest(query);
        await frequency(query);
        await mark(query, [query, '']);
        totals.push(total, filtered);
      }
      return totals;
    })`,
  );
  expect(totals).toHaveLength(2 * odd.length);
  for (const total of totals as number[]) expect(total).toBeGreaterThanOrEqual(0);
});
