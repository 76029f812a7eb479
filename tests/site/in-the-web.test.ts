import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { listArticles } from './list-articles.ts';
import { listPageKinds } from './list-page-kinds.ts';

const site = inject('site');
const folder = inject('siteFolder');
const kinds = listPageKinds(folder);
const [article] = listArticles(inject('articles'));

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(site);
});

afterAll(() => browser.close());

/** Elements of an XML file by a selector, as text; throws where it is no XML. */
function readXml(path: string, selector: string): Promise<string[]> {
  return page.evaluate(
    ([text = '', wanted = '']) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const error = parsed.querySelector('parsererror');
      if (error !== null) throw new Error(error.textContent ?? 'not XML');
      return [...parsed.querySelectorAll(wanted)].map((found) => found.textContent ?? '');
    },
    [readFileSync(`${folder}${path}`, 'utf8'), selector],
  );
}

test.each(['/', kinds.topic, kinds.province, kinds['one series']])(
  'the list %s has an Atom feed with all that RFC 4287 asks for',
  async (path) => {
    const feed = `${path}feed.xml`;
    for (const selector of [
      'feed > title',
      'feed > id',
      'feed > updated',
      'feed > author > name',
    ]) {
      expect(await readXml(feed, selector), selector).toHaveLength(1);
    }
    const entries = await readXml(feed, 'entry');
    expect(entries.length).toBeGreaterThan(0);
    for (const selector of ['title', 'id', 'updated', 'published', 'summary']) {
      const found = await readXml(feed, `entry > ${selector}`);
      expect(found, selector).toHaveLength(entries.length);
      if (selector === 'id') expect(new Set(found).size).toBe(entries.length);
      if (selector === 'updated') {
        for (const moment of found) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/u);
      }
    }
  },
);

test('the JSON feed says the same as the Atom feed', async () => {
  const feed = JSON.parse(readFileSync(`${folder}/feed.json`, 'utf8'));
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(
    await readXml('/feed.xml', 'entry > id'),
  );
});

test('a page names its feeds, and they are there', async () => {
  await page.goto(`${site}${kinds.topic?.slice(1)}`);
  const links = await page.locator('link[rel=alternate][type^="application/"]').all();
  const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
  expect(paths).toEqual(
    expect.arrayContaining([`${kinds.topic}feed.xml`, `${kinds.topic}feed.json`, '/feed.xml']),
  );
  for (const path of paths) expect(existsSync(`${folder}${path}`), `${path}`).toBe(true);
});

test('the sitemaps name every article, and only pages that are there', async () => {
  const sitemaps = await readXml('/sitemap-index.xml', 'sitemap > loc');
  expect(sitemaps).toEqual(['https://archive.example.org/sitemap-1.xml']);
  const places = await readXml('/sitemap-1.xml', 'url > loc');
  const missing = places
    .map((place) => decodeURI(new URL(place).pathname))
    .filter((path) => !existsSync(`${folder}${path}index.html`));
  expect(missing).toEqual([]);
  expect(places.filter((place) => /\/a\/\w{10}\/$/u.test(place))).toHaveLength(
    listArticles(inject('articles')).length,
  );
  for (const day of await readXml('/sitemap-1.xml', 'url > lastmod')) {
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/u);
  }
});

test('the manifest can be installed and its icons are there', () => {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.webmanifest`, 'utf8'));
  expect(manifest).toMatchObject({ start_url: '/', scope: '/', lang: 'zh-Hans' });
  for (const { src } of manifest.icons) expect(existsSync(`${folder}${src}`), src).toBe(true);
});

test('robots.txt and llms.txt lead to the sitemap and the lists', () => {
  expect(readFileSync(`${folder}/robots.txt`, 'utf8')).toContain(
    'Sitemap: https://archive.example.org/sitemap-index.xml',
  );
  expect(readFileSync(`${folder}/llms.txt`, 'utf8')).toMatch(/^# .+\n\n> .+\n/u);
});

test('the policy of the headers is that of the pages, and allows nothing inline', async () => {
  const response = await page.goto(`${site}a/${article?.id}/`);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  const meta = await page.locator('meta[http-equiv]').first().getAttribute('content');
  expect(policy.startsWith(meta ?? 'none')).toBe(true);
});

test('hashed files may be kept for ever', async () => {
  const styles = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
  const response = await page.request.get(new URL(styles ?? '', site).href);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('a page that was read is there without a network, and another says what it is', async () => {
  const context = await browser.newContext();
  const reader = await context.newPage();
  await reader.goto(site);
  await reader.evaluate(async () => void (await navigator.serviceWorker.ready));
  await reader.reload();
  await reader.goto(`${site}a/${article?.id}/`);
  await context.setOffline(true);
  await reader.goto(`${site}a/${article?.id}/`);
  expect(await reader.locator('h1').textContent()).toBe(article?.headline || '（无题）');
  const colour = await reader.evaluate(() => getComputedStyle(document.body).display);
  expect(colour, 'its style is there too').toBe('flex');
  await reader.goto(`${site}about/`);
  expect(await reader.locator('h1').textContent()).toBe('现在没有网络');
  await expect
    .poll(() => reader.locator('.kept-pages a').first().getAttribute('href'))
    .toBe(`/a/${article?.id}/`);
  await context.close();
});

test('an article prints as a clipping: its text, its source and its address', async () => {
  await page.goto(`${site}a/${article?.id}/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.clipping').textContent()).toContain(
    `https://archive.example.org/a/${article?.id}/`,
  );
  expect(await page.locator('.clipping').isVisible()).toBe(true);
  for (const chrome of ['.menu', 'form.search', '.foot', '.neighbours']) {
    expect(await page.locator(chrome).first().isVisible(), chrome).toBe(false);
  }
  await page.emulateMedia({ media: 'screen' });
});

test('an archive in one language claims no twin in another', () => {
  expect(readFileSync(`${inject('siteFolder')}/index.html`, 'utf8')).not.toContain('hreflang');
});
