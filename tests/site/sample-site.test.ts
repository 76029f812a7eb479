import { readdir, readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/write/parse-article.ts';
import { launchBrowser } from './launch-browser.ts';

const site = inject('site');
let browser: Browser;
let page: Page;
let articles: Article[];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  articles = await readArticles(inject('articles'));
});
afterAll(() => browser.close());

async function readArticles(folder: string): Promise<Article[]> {
  const files = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith('.mdx'));
  return Promise.all(
    files
      .sort()
      .map(async (file) => parseArticle(await readFile(`${folder}/${file}`, 'utf8'), file)),
  );
}

/** A story long enough to have a middle, whose headline is its own. */
function someArticle(): Article {
  const found = articles.find(
    ({ kind, paragraphs, regions, topics }) =>
      kind === 'news' && paragraphs.length > 3 && regions.length > 0 && topics.length > 0,
  );
  if (found === undefined) throw new Error('the sample archive has no such article');
  return found;
}

const text = () => page.locator('main').textContent();

test('every page of the sample archive says that its articles are invented', async () => {
  const { id } = someArticle();
  for (const path of ['', `a/${id}/`, 'topics/', 'regions/', 'search/', 'about/', 'dates/']) {
    await page.goto(site + path);
    expect(await page.locator('body').textContent(), path).toContain('虚构');
  }
});

test('the home page says how much there is and leads to articles', async () => {
  await page.goto(site);
  expect(await text()).toContain(`${articles.length} 篇`);
  expect(await page.locator('main a[href*="/a/"]').count()).toBeGreaterThan(5);
});

test('an article shows its headline and all of its paragraphs', async () => {
  const { id, headline, paragraphs } = someArticle();
  await page.goto(`${site}a/${id}/`);
  expect(await page.locator('h1').textContent()).toContain(headline.slice(0, 8));
  const shown = await page.locator('article p').allTextContents();
  for (const paragraph of paragraphs) expect(shown).toContain(paragraph.text);
});

test('an article is listed by its topic, its place and its day', async () => {
  const { id, topics, regions, date } = someArticle();
  const link = page.locator(`main a[href$="/a/${id}/"]`);
  await page.goto(`${site}topics/${topics[0]?.slug}/`);
  expect(await inSomePage(link)).toBe(true);
  await page.goto(`${site}regions/${regions[0]?.slug}/`);
  expect(await inSomePage(link)).toBe(true);
  await page.goto(`${site}dates/${date.value?.replaceAll('-', '/')}/`);
  expect(await inSomePage(link)).toBe(true);
});

/** Whether a list shows it on this page or on one after it. */
async function inSomePage(link: ReturnType<Page['locator']>): Promise<boolean> {
  for (;;) {
    if ((await link.count()) > 0) return true;
    const next = page.locator('a[rel~="next"]').first();
    if ((await next.count()) === 0) return false;
    await next.click();
  }
}

test('six characters from the middle of its body find an article', async () => {
  const { id, paragraphs } = someArticle();
  const body = paragraphs[Math.floor(paragraphs.length / 2)]?.text ?? '';
  const run = /\p{Script=Han}{6}/u.exec(body.slice(Math.floor(body.length / 3)))?.[0] ?? '';
  expect(run).toHaveLength(6);
  await page.goto(`${site}search/?q=${encodeURIComponent(run)}`);
  await page.locator(`main a[href*="/a/${id}/"]`).first().waitFor({ timeout: 20_000 });
});

test('every paragraph of an article leads to its lines on the source page and back', async () => {
  const { id, source } = someArticle();
  await page.goto(`${site}sources/${source.address}/`);
  expect(await page.locator(`main a[href*="/a/${id}/"]`).count()).toBeGreaterThan(0);
});
