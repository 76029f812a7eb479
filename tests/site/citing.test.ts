import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Metadata } from '../../src/cite/list-metadata.ts';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/write/parse-article.ts';
import { readAsZotero } from '../cite/read-as-zotero.ts';
import { launchBrowser } from './launch-browser.ts';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let article: Article;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  article = await findSignedArticle(inject('articles'));
  await page.goto(`${site}a/${article.id}/`);
});
afterAll(() => browser.close());

async function findSignedArticle(folder: string): Promise<Article> {
  const files = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith('.mdx'));
  for (const file of files.sort()) {
    const found = parseArticle(await readFile(`${folder}/${file}`, 'utf8'), file);
    const { byline, date, headline, source } = found;
    if (byline.reporters.length === 0 || date.basis !== 'issue' || headline === '') continue;
    if (date.precision === 'day' && source.issue.page !== null) return found;
  }
  throw new Error('the sample archive has no signed and dated article');
}

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

test('a citation is copied by a click, and the result is said', async () => {
  await page.getByRole('button', { name: '复制 GB/T 7714—2025' }).click();
  await page.getByRole('status').filter({ hasText: '已复制：GB/T 7714—2025' }).waitFor();
  const text = await clipboard();
  expect(text).toContain(article.byline.reporters[0]);
  expect(text).toContain(`，${article.date.value}（`);
  expect(text).toMatch(new RegExp(`/a/${article.id}/\\.$`));
});

test('a citation is copied from the keyboard, with the day of access where the style asks', async () => {
  await page.locator('.cite summary').focus();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: '复制 GB/T 7714—2015' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '已复制：GB/T 7714—2015' }).waitFor();
  expect(await clipboard()).toMatch(/\[20\d\d-\d\d-\d\d\]\. https:/);
});

test.each([
  ['BibTeX', /^@article\{pm\d{4}-/],
  ['RIS', /^TY {2}- NEWS\r\n/],
  ['CSL-JSON', /^\[\{"id":"/],
])('%s is downloaded from the page itself', async (name, expected) => {
  const link = page.locator('.cite .downloads a', { hasText: name }).first();
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^data:/);
  expect(await link.getAttribute('download')).toContain(article.id);
  expect(decodeURIComponent(href.slice(href.indexOf(',') + 1))).toMatch(expected);
});

test('a reference manager takes the page for an article of its newspaper', async () => {
  const tags: Metadata[] = await page.locator('head meta[content]').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const key = element.getAttribute('name') ?? element.getAttribute('property');
      const content = element.getAttribute('content') ?? '';
      return key === null ? [] : [{ kind: 'name' as const, key, content }];
    }),
  );
  expect(readAsZotero(tags)).toMatchObject({
    itemType: 'newspaperArticle',
    date: article.date.value?.replaceAll('-', '/'),
    pages: article.source.issue.page?.replace(/^0+/, ''),
  });
  expect(readAsZotero(tags).creators[0]).toEqual({
    lastName: article.byline.reporters[0],
    fieldMode: 1,
  });
});

test('the picture that other sites show beside a link is there', async () => {
  const image = await page.locator('head meta[property="og:image"]').getAttribute('content');
  const response = await page.request.get(new URL(new URL(image ?? '').pathname, site).href);
  expect(response.headers()['content-type']).toBe('image/png');
  const bytes = await response.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('an article is there for programs, with its citations', async () => {
  const href = await page.locator('head link[rel=describedby]').getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', site).href);
  const data = await response.json();
  expect(data.id).toBe(article.id);
  expect(data.paragraphs).toEqual(article.paragraphs);
  expect(data.csl.type).toBe('article-newspaper');
});

test('without scripts the citations stand there to be read, and no button does nothing', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(`${site}a/${article.id}/`);
  expect(await bare.locator('.cite .copy-text').count()).toBeGreaterThan(9);
  expect(await bare.locator('.cite button:visible').count()).toBe(0);
  await plain.close();
});

test('a mistyped id is told as such and leads to the one that was meant', async () => {
  const last = article.id.endsWith('b') ? 'c' : 'b';
  await page.goto(`${site}a/${article.id.slice(0, 9)}${last}/`);
  const near = page.locator(`.near-ids a[href="/a/${article.id}/"]`);
  await near.waitFor();
  expect(await page.locator('.near-ids').textContent()).toContain('校验字符');
  await near.click();
  expect(await page.locator('h1').textContent()).toContain(article.headline.slice(0, 6));
});

test('an id that nobody ever gave out says so', async () => {
  await page.goto(`${site}a/0000000000/`);
  await page.locator('.near-ids', { hasText: '本档案没有这篇文章' }).waitFor();
});

test('the whole archive is there to download, with checksums that hold', async () => {
  const data = await (await page.request.get(`${site}data/datapackage.json`)).json();
  const sums = await (await page.request.get(`${site}data/SHA256SUMS`)).text();
  const ids: string[] = [];
  for (const { path, bytes, hash } of data.resources) {
    const file = await readFile(`${inject('siteFolder')}/data/${path}`);
    expect(file.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
    expect(sums).toContain(`${hash.slice(7)}  ${path}\n`);
    if (!path.includes('jsonl')) continue;
    for (const line of gunzipSync(file).toString().trim().split('\n'))
      ids.push(JSON.parse(line).id);
  }
  const files = await readdir(inject('articles'), { recursive: true });
  expect(ids).toHaveLength(files.filter((file) => file.endsWith('.mdx')).length);
  expect(ids).toContain(article.id);
});
