import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { type BuiltVariant, buildVariant } from './build-variant.ts';
import { htmlRules } from './html-rules.ts';
import { launchBrowser } from './launch-browser.ts';
import { listArticles } from './list-articles.ts';
import { listHtml } from './list-html.ts';
import { measureOverflow } from './measure-overflow.ts';

const sentence = '夜班的灯亮到很晚，师傅把尺子递给徒弟，让他自己量一遍再下料。';
const longHeadline = '车间里那盏灯'.repeat(34).slice(0, 200);
const markup = '<b>&amp;{x}</b> `code` **粗** [链](http://example.org) <!-- 注 --> "引" \\ $1 © &';
const unbroken = `https://example.org/${'long-path-without-a-break-'.repeat(8)}`;

const records = {
  undated: { headline: '没有日期的一篇', paragraphs: [sentence] },
  'long headline': { headline: longHeadline, paragraphs: [sentence], date: '2024-04-12' },
  'long text': {
    headline: '三百段',
    paragraphs: Array.from({ length: 300 }, (_, index) => `第${index + 1}段：${sentence}`),
    date: '2024-04-12',
  },
  'many pictures': {
    headline: '四十张照片',
    paragraphs: [sentence],
    captions: Array.from({ length: 40 }, (_, index) => `图${index + 1}为师徒二人在工作台前。`),
    date: '2024-04-12',
  },
  markup: { headline: markup, kicker: markup, subtitle: markup, paragraphs: [markup, sentence] },
  unbroken: { headline: unbroken, paragraphs: [unbroken] },
} as const;
type Kind = keyof typeof records;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let built: BuiltVariant;
let site = '';
let browser: Browser;
let page: Page;
let articles: Article[] = [];

beforeAll(async () => {
  built = await buildVariant({
    name: 'unusual',
    files: {
      'sources/unusual.jsonl': Object.values(records)
        .map((record) => `${JSON.stringify(record)}\n`)
        .join(''),
      'sources/picture.txt': '图为夜校学员在练习焊接。 方圆 摄\n',
    },
    environment: { PRESSMARK_FEATURES: 'none' },
  });
  if (built.outcome.status !== 0) throw new Error(built.outcome.stderr);
  site = await built.serve();
  articles = listArticles(built.articles);
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  built?.close();
});

function pathOf(kind: Kind | 'untitled'): string {
  const wanted = kind === 'untitled' ? '' : records[kind].headline;
  const found = articles.find(({ headline }) => headline === wanted);
  if (found === undefined) throw new Error(`no article of the kind "${kind}"`);
  return `/a/${found.id}/`;
}

const kinds = [...(Object.keys(records) as Kind[]), 'untitled'] as const;
const lists = ['/', '/dates/', '/topics/', '/regions/', '/people/', '/sources/', '/about/'];

describe.each(kinds)('an article: %s', (kind) => {
  test('has no barrier, is valid HTML, and fits 320 pixels', async () => {
    const path = pathOf(kind);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(site + path.slice(1), { waitUntil: 'networkidle' });
    expect(await measureOverflow(page)).toBe(0);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => Reflect.get(window, 'axe').run());
    expect(violations.map(({ id }: { id: string }) => id)).toEqual([]);
    const report = await new HtmlValidate(htmlRules).validateString(
      readFileSync(`${built.folder}${path}index.html`, 'utf8'),
    );
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

test('text that looks like markup is shown as printed, in title, headline and text', async () => {
  await page.goto(site + pathOf('markup').slice(1));
  expect((await page.locator('h1').textContent())?.trim()).toBe(markup);
  expect(await page.title()).toContain(markup);
  expect(await page.locator('.text').textContent()).toContain(markup);
});

test('all paragraphs and pictures of the longest are there', async () => {
  await page.goto(site + pathOf('long text').slice(1));
  expect(await page.locator('.text p').count()).toBe(300);
  await page.goto(site + pathOf('many pictures').slice(1));
  expect(await page.locator('.text figure').count()).toBe(40);
});

test('what has no headline is called by its first words in lists, and says so itself', async () => {
  await page.goto(site + pathOf('untitled').slice(1));
  expect((await page.locator('h1').textContent())?.trim()).toBe('（无题）');
  await page.goto(site);
  expect(await page.locator('main').textContent()).toContain('夜校学员在练习焊接');
});

test('what has no date stands on a page of its own', async () => {
  await page.goto(`${site}dates/undated/`);
  expect(await page.locator('main').textContent()).toContain('没有日期的一篇');
});

test.each(lists)('%s fits 320 pixels beside all this', async (path) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(site + path.slice(1));
  expect(await measureOverflow(page)).toBe(0);
});

describe('with every feature switched off', () => {
  const pages = () => listHtml(built.folder);

  test.each([
    ['feeds', 'feed.xml', /feed\.(?:xml|json)|application\/atom/u],
    ['downloads', 'data', /href="\/data\//u],
    ['offline reading', 'no-such-file', /data-worker|sw\.js/u],
  ])('there are no %s, and nothing leads to them', (_feature, file, trace) => {
    expect(existsSync(`${built.folder}/${file}`)).toBe(false);
    for (const { path, html } of pages()) expect(html, path).not.toMatch(trace);
  });

  test('there is no article as JSON, and nothing leads to one', () => {
    for (const { id } of articles) expect(existsSync(`${built.folder}/a/${id}.json`)).toBe(false);
    for (const { path, html } of pages()) expect(html, path).not.toMatch(/\/a\/\w{10}\.json/u);
  });

  test('a service worker from before takes itself away', () => {
    expect(readFileSync(`${built.folder}/sw.js`, 'utf8')).toContain('unregister');
  });

  test('llms.txt offers only what is there', () => {
    const text = readFileSync(`${built.folder}/llms.txt`, 'utf8');
    expect(text).not.toMatch(/feed\.xml|\/data\/|\.json/u);
  });
});
