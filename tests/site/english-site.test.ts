import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRedirectRules } from '../../scripts/serve/redirect-rules.ts';
import type { Article } from '../../src/model/article.ts';
import { deriveAccent } from '../../src/site/derive-accent.ts';
import { type BuiltVariant, buildVariant } from './build-variant.ts';
import { findChinese } from './find-chinese.ts';
import { launchBrowser } from './launch-browser.ts';
import { listArticles } from './list-articles.ts';
import { listHtml } from './list-html.ts';
import { listPageKinds } from './list-page-kinds.ts';

const base = '/press/';
const origin = 'https://archive.example.org';
const accent = '#0b5d8b';
const pages = ['qiming/2023-02-17/06', 'yuanchuan/2024-10-31/08', 'undated-scan'];
const dossier = `---
title: Two summers
summary: What the papers said of the heat.
published: 2025-03-01
language: en
---

The papers came back to it each year.

<Chart title="Articles a month" from="2023" />

<Timeline>
  <Event date="2023-04">Work begins.</Event>
</Timeline>
`;

let built: BuiltVariant;
let site = '';
let browser: Browser;
let page: Page;
let articles: Article[] = [];

beforeAll(async () => {
  const sources = pages.map((path) => [
    `sources/${path}.txt`,
    readFileSync(`content/sources/${path}.txt`, 'utf8'),
  ]);
  built = await buildVariant({
    name: 'english',
    files: {
      ...Object.fromEntries(sources),
      'dossiers/summers.mdx': dossier,
      // An address of a newsroom's own, so that there is one to redirect.
      'sources/own.jsonl': `${JSON.stringify({ id: 'NR-1', headline: '夜校开课', paragraphs: ['第一课在旧仓库里讲。'] })}\n`,
    },
    environment: {
      PRESSMARK_BASE: base,
      PRESSMARK_LANGUAGE: 'en',
      PRESSMARK_COUNTERPART: `${origin}/`,
      PRESSMARK_ACCENT: accent,
    },
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

function read(path: string): string {
  return readFileSync(`${built.folder}/${path}`, 'utf8');
}

describe('in English', () => {
  test('every page says so, and all Chinese in it is said to be Chinese', async () => {
    const found: string[] = [];
    const kinds = { ...listPageKinds(built.folder), article: `/a/${articles[0]?.id}/` };
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(site + path.slice(1), { waitUntil: 'networkidle' });
      expect(await page.locator('html').getAttribute('lang'), kind).toBe('en-GB');
      found.push(...(await page.evaluate(findChinese)).map((text) => `${kind} ${path}: ${text}`));
    }
    expect(found).toEqual([]);
  });

  test('search results and what stands around them keep their languages apart', async () => {
    for (const [view, shown] of [
      ['', '.found-list .card-title'],
      ['&view=frequency', '.frequency svg'],
    ] as const) {
      await page.goto(`${site}search/?q=工会${view}`);
      await page.locator(shown).first().waitFor();
      expect(await page.evaluate(findChinese), view).toEqual([]);
    }
  });

  test('dates, numbers and plurals are written as the English write them', async () => {
    const dated = articles.find(({ date }) => date.value === '2024-10-31');
    await page.goto(`${site}a/${dated?.id}/`);
    expect(await page.locator('.imprint time').textContent()).toBe('31 October 2024');
    await page.goto(`${site}dates/2023/`);
    expect(await page.locator('h1').textContent()).toBe('2023');
    expect(await page.locator('h2').first().textContent()).toContain('February 2023');
    await page.goto(site);
    expect(await page.locator('.ear').textContent()).toMatch(/\d+ articles\s*4 pages/u);
  });

  test('every page with an address of its own leads to its twin in Chinese, and says both', () => {
    for (const { path, html } of listHtml(built.folder)) {
      const here = `${origin}${base}${path.slice(1)}`;
      const own = html.includes(`<link rel="canonical" href="${here}"`) ? here : undefined;
      const twins = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu)];
      const twin = own?.replace(`${origin}${base}`, `${origin}/`);
      expect(
        twins.map(([, tag, href]) => [tag, href]),
        path,
      ).toEqual(
        own === undefined
          ? []
          : [
              ['en-GB', own],
              ['zh-Hans', twin],
            ],
      );
      if (twin !== undefined) {
        expect(html, path).toContain(
          `<a href="${twin}" hreflang="zh-Hans" lang="zh-Hans">中文</a>`,
        );
      }
    }
  });
});

describe('under a base path', () => {
  test('every address of the site begins with it and leads to a file', () => {
    for (const { path, html } of listHtml(built.folder)) {
      for (const [, to = ''] of html.matchAll(/\s(?:href|src|action|data-[a-z]+)="(\/[^"#?]*)/gu)) {
        expect(to, path).toMatch(/^\/press\//u);
        const file = `${built.folder}/${decodeURI(to.slice(base.length))}`;
        const isThere = existsSync(to.endsWith('/') ? `${file}index.html` : file);
        // Folders that scripts add names to.
        const isRoot = ['/press/a/', '/press/search/'].includes(to);
        expect(isThere || isRoot, `${path} leads to ${to}`).toBe(true);
      }
    }
  });

  test.each([
    ['feed.xml', /(?:href="|<id>)([^"<]+)/gu],
    ['feed.json', /"(?:id|url|home_page_url|feed_url)":"([^"]+)/gu],
    ['sitemap-index.xml', /<loc>([^<]+)/gu],
    ['sitemap-1.xml', /<loc>([^<]+)/gu],
    ['opensearch.xml', /(?:template="|<Image[^>]*>)([^"<]+)/gu],
    ['robots.txt', /Sitemap: (\S+)/gu],
    ['llms.txt', /\]\(([^)]+)/gu],
  ])('every address in %s is whole and under it', (file, pattern) => {
    const found = [...read(file).matchAll(pattern)].map(([, address = '']) => address);
    expect(found.length).toBeGreaterThan(0);
    for (const address of found)
      expect(address).toMatch(/^https:\/\/archive\.example\.org\/press\//u);
  });

  test('manifest and header rules are for what lies under it', () => {
    const manifest = JSON.parse(read('manifest.webmanifest'));
    expect(manifest).toMatchObject({ start_url: base, scope: base, lang: 'en-GB' });
    for (const { src } of manifest.icons) {
      expect(existsSync(`${built.folder}/${src.slice(base.length)}`), src).toBe(true);
    }
    expect(read('_headers')).toMatch(/^\/press\/\*$/mu);
    for (const { from, to } of parseRedirectRules(read('_redirects')).values()) {
      expect([from, to].every((address) => address.startsWith(base))).toBe(true);
    }
  });

  test('a former address leads to the article', async () => {
    const response = await page.goto(`${site}a/NR-1/`);
    expect(response?.status()).toBe(200);
    expect((await page.locator('h1').textContent())?.trim()).toBe('夜校开课');
  });

  test('the JSON of an article has whole addresses', () => {
    const { id } = articles[0] ?? {};
    expect(read(`a/${id}.json`)).toContain(`"${origin}${base}a/${id}/"`);
  });

  test('search finds, and leads to articles', async () => {
    await page.goto(`${site}search/?q=工会`);
    const link = page.locator('.found-list .card-title a').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^\/press\/a\/\w{10}\//u);
  });

  test('what was read is there without a network, and so is the page for the rest', async () => {
    const context = await browser.newContext();
    const reader = await context.newPage();
    await reader.goto(site);
    const scope = await reader.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(scope).pathname).toBe(base);
    await reader.reload();
    await reader.goto(`${site}a/${articles[0]?.id}/`);
    await context.setOffline(true);
    await reader.reload();
    expect(await reader.locator('article h1').count()).toBe(1);
    await reader.goto(`${site}help/`);
    expect(await reader.locator('h1').textContent()).toBe('You are offline');
    await context.close();
  });
});

test.each(['light', 'dark'] as const)('the accent of the archive is seen in %s', async (scheme) => {
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`${site}a/${articles[0]?.id}/`);
  const colour = await page
    .locator('.facts a, .cite a')
    .first()
    .evaluate((link) => getComputedStyle(link).color);
  const wanted = [1, 3, 5].map((at) =>
    parseInt(deriveAccent(accent)[scheme].slice(at, at + 2), 16),
  );
  expect(colour).toBe(`rgb(${wanted.join(', ')})`);
});
