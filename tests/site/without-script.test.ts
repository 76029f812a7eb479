import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { listPageKinds } from './list-page-kinds.ts';

const site = inject('site');
const kinds = listPageKinds(inject('siteFolder'));
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
});
afterAll(() => browser.close());

test('from the front page a reader comes to a topic, an article, its neighbours and its source', async () => {
  await page.goto(site);
  await page.locator('main a[href*="/topics/"]').first().click();
  await page.locator('main .card-title a').first().click();
  expect((await page.locator('article .text').textContent())?.length).toBeGreaterThan(20);
  await page.locator('.neighbours a').first().click();
  expect(await page.locator('article h1').count()).toBe(1);
  await page.locator('.origin a[href*="/sources/"]').first().click();
  expect(await page.locator('.source .piece').count()).toBeGreaterThan(3);
});

test('the search form leads to a page that says what to do instead', async () => {
  await page.goto(site);
  await page.locator('input[type=search]').first().fill('夜校');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/u);
  expect(await page.locator('main').textContent()).toContain('JavaScript');
  await page.locator('main a[href="/search/headlines/"]').first().click();
  await page.locator('main a[href*="/search/headlines/"]').first().click();
  await page.locator('main ol a[href^="/a/"]').first().click();
  expect(await page.locator('article h1').count()).toBe(1);
});

test('no page shows a button that would do nothing', async () => {
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(site + path.slice(1));
    const idle = page.locator('button:not([type=submit]):visible');
    expect(await idle.count(), `${kind} ${path}`).toBe(0);
  }
});
