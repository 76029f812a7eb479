import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltVariant, buildVariant } from './build-variant.ts';
import { htmlRules } from './html-rules.ts';
import { launchBrowser } from './launch-browser.ts';
import { listHtml } from './list-html.ts';
import { measureOverflow } from './measure-overflow.ts';

const record = {
  headline: '夜校开课',
  paragraphs: ['第一课在旧仓库里讲，三百名工人自带凳子。'],
  date: '2024-04-12',
};
const oneArticle = { 'sources/one.jsonl': `${JSON.stringify(record)}\n` };

let browser: Browser;
let built: BuiltVariant;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => built.close());
afterAll(() => browser.close());

describe.each([
  ['without an article', {}, '档案里还没有文章'],
  ['of one article', oneArticle, '夜校开课'],
])('an archive %s', (name, files, words) => {
  test('has whole and valid pages, quiet in the console', async () => {
    built = await buildVariant({ name: name.replaceAll(' ', '-'), files });
    expect(built.outcome).toMatchObject({ status: 0 });
    const site = await built.serve();
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const { path, html } of listHtml(built.folder)) {
      const report = await new HtmlValidate(htmlRules).validateString(html);
      expect(
        report.results.flatMap(({ messages }) => messages),
        path,
      ).toEqual([]);
      await page.goto(site + path.slice(1));
      expect(await measureOverflow(page), path).toBe(0);
      expect(await page.locator('h1').count(), path).toBe(1);
    }
    await page.goto(site, { waitUntil: 'networkidle' });
    expect(await page.locator('main').textContent()).toContain(words);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('a dossier that names an unknown article stops the build with its file and line', async () => {
  const dossier = [
    '---',
    'title: 一课',
    'summary: 一句话。',
    'published: "2025-03-01"',
    'language: zh',
    '---',
    '',
    '开头。',
    '',
    '<Article id="bcdfghjkm9" />',
    '',
  ].join('\n');
  built = await buildVariant({
    name: 'wrong-dossier',
    files: { ...oneArticle, 'dossiers/lesson.mdx': dossier },
  });
  expect(built.outcome.status).toBe(1);
  expect(built.outcome.stderr).toMatch(
    /dossiers\/lesson\.mdx:10: no article has the id "bcdfghjkm9"/u,
  );
  expect(built.outcome.stderr).not.toMatch(/\n\s+at /u);
});
