import { readdir, readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { formatQuoteLink } from '../../src/cite/format-quote-link.ts';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/write/parse-article.ts';
import { launchBrowser } from './launch-browser.ts';

const site = inject('site');
let browser: Browser;
let page: Page;
let article: Article;
let words = '';
let anchor = '';

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  article = await findLongArticle(inject('articles'));
  const paragraph = article.paragraphs[1];
  anchor = paragraph?.anchor ?? '';
  words = paragraph?.text.slice(4, 24) ?? '';
});
afterAll(() => browser.close());

async function findLongArticle(folder: string): Promise<Article> {
  const files = (await readdir(folder, { recursive: true })).filter((f) => f.endsWith('.mdx'));
  for (const file of files.sort()) {
    const found = parseArticle(await readFile(`${folder}/${file}`, 'utf8'), file);
    const isLong = found.paragraphs.every(({ text }) => text.length > 40);
    if (found.paragraphs.length > 3 && isLong) return found;
  }
  throw new Error('the sample archive has no such article');
}

async function select(): Promise<void> {
  await page.goto(`${site}a/${article.id}/`);
  await page.evaluate((id) => {
    const node = document.getElementById(id)?.firstChild;
    if (!node) throw new Error('expected a paragraph');
    getSelection()?.setBaseAndExtent(node, 4, node, 24);
  }, `p-${anchor}`);
}

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
/** The address of the site that is tested instead of the one that it will have. */
const here = (link: string) => link.replace(/^https?:\/\/[^/]+\//, site);

test('selected words give a link, and who opens it sees them marked', async () => {
  await select();
  await page.getByRole('button', { name: '复制引文链接' }).click();
  await page.getByText('已复制引文链接').waitFor();
  const link = await clipboard();
  expect(link).toContain(`#p-${anchor}:~:text=`);
  const other = await page.context().newPage();
  await other.goto(here(link));
  expect(await other.locator('mark.quoted').allTextContents()).toEqual([words]);
  expect(await other.locator('mark.quoted').isVisible()).toBe(true);
  await other.getByText('这是别人引用的一段').waitFor();
  await other.getByRole('button', { name: '知道了' }).click();
  expect(await other.locator('.quote-note').isVisible()).toBe(false);
  await other.close();
});

test('selected words are copied with their source', async () => {
  await select();
  await page.getByRole('button', { name: '复制文字与出处' }).click();
  await page.getByText('已复制文字与出处').waitFor();
  expect(await clipboard()).toContain(`“${words}”（`);
  expect(await clipboard()).toContain(`/a/${article.id}/`);
});

test('nothing selected, nothing offered', async () => {
  await page.goto(`${site}a/${article.id}/`);
  expect(await page.locator('.quote-bar').isVisible()).toBe(false);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('h1') as Node),
  );
  expect(await page.locator('.quote-bar').isVisible()).toBe(false);
});

test('where the words are others now, both wordings are shown', async () => {
  const then = `${words.slice(0, 8)}旧字${words.slice(10)}`;
  await page.goto(here(formatQuoteLink(`${site}a/${article.id}/`, anchor, then)));
  const note = page.locator('.quote-note');
  await note.getByText('文字有过改动').waitFor();
  expect(await note.locator('.then').textContent()).toBe(then);
  expect(await note.locator('.now').textContent()).toBe(words);
  expect(await page.locator('mark.quoted').allTextContents()).toEqual([words]);
});

test('words that are not there any more are said to be gone, and shown as text', async () => {
  const then = '<img src=x onerror=alert(1)>一二三四五六七八九十';
  await page.goto(here(formatQuoteLink(`${site}a/${article.id}/`, 'bbbbbbb', then)));
  const note = page.locator('.quote-note');
  await note.getByText('已不在本文中').waitFor();
  expect(await note.locator('.then').textContent()).toBe(then);
  expect(await page.locator('mark.quoted').count()).toBe(0);
});
