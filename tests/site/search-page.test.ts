import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

/** A word that a workers' paper cannot do without, and one that it can. */
const WORD = '工会';
const OTHER = '比赛';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const part = (name: string) => page.locator(`[data-part="${name}"]`);
const input = () => part('input');
const titles = () => page.locator('.cards .card-title a');

async function open(query = ''): Promise<void> {
  await page.goto(`${site}search/${query}`);
  await settle();
}

/** Waits until the status line says a number other than the one before. */
async function settle(): Promise<void> {
  await expect.poll(() => part('status').textContent(), { timeout: 20_000 }).toMatch(/\d 篇/u);
}

async function count(): Promise<number> {
  const found = /(\d+) 篇$/u.exec(((await part('status').textContent()) ?? '').replaceAll(',', ''));
  return Number(found?.[1]);
}

test('shows results while the reader types, and says how much it searched', async () => {
  await open();
  expect(await part('status').textContent()).toMatch(/^共 \d+ 篇/u);
  await input().pressSequentially(WORD, { delay: 20 });
  await expect.poll(() => part('status').textContent()).toMatch(/^在 \d+ 篇中找到 \d+ 篇$/u);
  expect(await page.locator('.cards mark').first().textContent()).toBe(WORD);
  expect(new URL(page.url()).searchParams.get('q')).toBe(WORD);
});

test('narrows by what is chosen, to the number that was promised, and Back takes it back', async () => {
  await open(`?q=${WORD}`);
  const all = await count();
  const choice = part('facets').locator('fieldset').first().locator('label').first();
  const promised = Number(await choice.locator('.count').textContent());
  await choice.click();
  await expect.poll(count).toBe(promised);
  expect(new URL(page.url()).searchParams.getAll('topic')).toHaveLength(1);
  expect(await part('chosen').locator('button').count()).toBe(1);
  await page.goBack();
  await expect.poll(count).toBe(all);
});

test('keeps the focus on what was chosen while the counts change', async () => {
  await open(`?q=${WORD}`);
  const box = part('facets').locator('input[type=checkbox]').first();
  const id = await box.getAttribute('id');
  await box.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => part('chosen').locator('button').count()).toBe(1);
  await settle();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
});

test('comes back as it was after a reload', async () => {
  await open(`?q=${WORD}&sort=oldest&from=2022&n=20`);
  const before = await titles().allTextContents();
  expect(before.length).toBeGreaterThan(10);
  await page.reload();
  await settle();
  await expect.poll(() => titles().allTextContents()).toEqual(before);
  expect(await part('sort').inputValue()).toBe('oldest');
});

test('chooses a stretch of time by dragging, and by its fields', async () => {
  await open(`?q=${WORD}`);
  const all = await count();
  const chart = await page.locator('.histogram').boundingBox();
  if (chart === null) throw new Error('expected a histogram');
  await page.mouse.move(chart.x + 4, chart.y + 20);
  await page.mouse.down();
  await page.mouse.move(chart.x + chart.width / 3, chart.y + 20);
  await page.mouse.up();
  await expect.poll(count).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}/u);
  await page.locator('#date-from').fill('1900');
  await page.locator('#date-to').fill('');
  await page.locator('#date-to').blur();
  await expect.poll(count).toBeGreaterThan(0);
});

test('suggests from pinyin, by keyboard, as a combobox does', async () => {
  await open();
  await input().pressSequentially('gong', { delay: 20 });
  const list = part('suggestions');
  await list.locator('[role=option]').first().waitFor();
  expect(await input().getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = await input().getAttribute('aria-activedescendant');
  expect(await list.locator('[aria-selected=true]').getAttribute('id')).toBe(active);
  const address = await list.locator('[aria-selected=true] a').getAttribute('href');
  await page.keyboard.press('Escape');
  expect(await input().getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.type(' ');
  await page.keyboard.press('Backspace');
  await list.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.search === address);
});

test('is used from the keyboard alone', async () => {
  await open(`?q=${WORD}`);
  await page.keyboard.press('/');
  expect(await input().evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await titles().nth(1).textContent();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
  await page.keyboard.press('Escape');
  expect(await input().evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => input().inputValue()).toBe('');
});

test('keeps recent searches on the device and forgets them when told', async () => {
  await open();
  await input().fill(WORD);
  await page.keyboard.press('Enter');
  await open();
  expect(await part('recent').locator('li').count()).toBe(1);
  await part('recent').locator('li button').nth(1).click();
  await expect.poll(() => part('recent').isVisible()).toBe(false);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('says so where only near matches are found, and helps where nothing is', async () => {
  await open('?q=gonghui');
  expect(await part('notice').textContent()).toContain(WORD);
  await open('?q=龘龘龘龘');
  expect(await count()).toBe(0);
  expect(await part('notice').textContent()).toContain('没有找到');
  expect(await part('notice').textContent()).not.toContain('筛选');
  await part('notice').locator('a').click();
  expect(new URL(page.url()).pathname).toBe('/search/headlines/');
});

test('marks the words in an article opened from a result, and jumps between them', async () => {
  await open(`?q=${WORD}`);
  await titles().first().click();
  const bar = page.locator('#marked-words');
  await bar.waitFor();
  const marks = page.locator('article mark');
  expect(await marks.count()).toBeGreaterThan(0);
  expect(new Set(await marks.allTextContents())).toEqual(new Set([WORD]));
  await bar.locator('[value=next]').click();
  expect(await bar.locator('[role=status]').textContent()).toContain('第 1 处');
  const text = await page.locator('article .text').textContent();
  await bar.locator('[value=unmark]').click();
  expect(await marks.count()).toBe(0);
  expect(await page.locator('article .text').textContent()).toBe(text);
  expect(new URL(page.url()).search).toBe('');
});

test('loads nothing of the search where an article is opened without one', async () => {
  await open(`?q=${WORD}`);
  const address = (await titles().first().getAttribute('href')) ?? '';
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(new URL(address.split('?')[0] ?? '', site).href);
  expect(loaded.filter((path) => path.startsWith('/search/'))).toEqual([]);
});

test('takes any address', async () => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const odd of [
    '?q=%22&n=-5&sort=x&view=y&from=z&to=2024-99&topic=&topic=x&region=/&kind=%00&vs=&vs=-',
    '?q=%ED%A0%80%00&n=1e9&view=frequency&by=day&as=x',
    `?q=${'-'.repeat(3_000)}&person=__proto__`,
  ]) {
    await open(odd);
    expect(await count()).toBeGreaterThanOrEqual(0);
  }
  expect(errors).toEqual([]);
});

test('keeps in its address how the frequency is counted', async () => {
  await open(`?q=${WORD}&view=frequency`);
  await page.locator('#unit-month').click();
  await page.locator('#measure-share').click();
  await expect.poll(() => new URL(page.url()).search).toContain('by=month&as=share');
  await page.reload();
  await settle();
  await expect.poll(() => page.locator('#unit-month').getAttribute('aria-pressed')).toBe('true');
  await page.goBack();
  await expect.poll(() => page.locator('#measure-count').getAttribute('aria-pressed')).toBe('true');
});

test('compares words over time and gives the numbers away', async () => {
  await open(`?q=${WORD}&view=frequency`);
  await page.locator('#compare').fill(OTHER);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.series-names li').count()).toBe(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.frequency button', { hasText: 'CSV' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toMatch(/^\ufeff时间,工会,比赛\r\n2\d{3},\d+,\d+\r\n/u);
});

test('searches within a topic from its page', async () => {
  await page.goto(`${site}topics/`);
  await page.locator('main a[href*="/topics/"]').first().click();
  await page.locator('form.within input[type=search]').fill(WORD);
  await page.keyboard.press('Enter');
  await settle();
  expect(await part('chosen').locator('button').count()).toBeGreaterThan(0);
});

test('leads to every headline without JavaScript', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  page = await plain.newPage();
  await page.goto(`${site}search/?q=${WORD}`);
  await page.locator('noscript a, main ul.plain a').first().click();
  expect(new URL(page.url()).pathname).toBe('/search/headlines/');
  const counts = await page.locator('.letters small').allTextContents();
  await page.locator('.letters a').first().click();
  expect(await page.locator('main ol a[href^="/a/"]').count()).toBe(Number(counts[0]));
  await plain.close();
});

test('has nothing that a screen reader stumbles over', async () => {
  await open(`?q=${WORD}`);
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  for (const view of ['', '&view=frequency']) {
    await open(`?q=${WORD}${view}`);
    await page.evaluate(await readFile(axe, 'utf8'));
    const { violations } = await page.evaluate(() => {
      const runner = window as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } };
      return runner.axe.run();
    });
    expect(violations).toEqual([]);
  }
});

test('offers itself to browsers as a search engine', async () => {
  await page.goto(site);
  const address = await page.locator('link[rel=search]').getAttribute('href');
  const response = await page.request.get(new URL(address ?? '', site).href);
  expect(await response.text()).toContain('/search/?q={searchTerms}"');
});
