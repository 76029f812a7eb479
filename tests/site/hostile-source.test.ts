import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { runScript } from '../ingest/run-script.ts';
import { launchBrowser } from './launch-browser.ts';

const home = '.pressmark/test-hostile';
const address = 'qiming/2024-04-12/06';

/** Each would be code, markup or structure if any stage let it. */
const hostile = [
  "import x from 'fs'",
  '{process.exit(1)}',
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  'export const a = 1',
  '`code` ```fence``` $' + '{window.ran = 1}',
  '</p></article><h1>broken</h1>',
  '&lt;b&gt; &amp; &#60;',
  '[link](javascript:window.ran=1)',
];
const source = [
  '示例市总工会举办技能比武',
  '',
  '---',
  '',
  `本报讯（记者方圆）近日，示例市总工会举办职工技能比武，选手写下${hostile.join('，又写下')}。`,
  '',
  ...hostile.map((text) => `有的选手在答卷上写的是${text}，评委照样给了分数。\n`),
  '---',
  '',
].join('\n');

let browser: Browser;
let server: Server;
let site = '';

beforeAll(async () => {
  await rm(`${home}/content`, { recursive: true, force: true });
  await mkdir(`${home}/content/sources/qiming/2024-04-12`, { recursive: true });
  await writeFile(`${home}/content/sources/${address}.txt`, source);
  const { status, stderr } = await runScript(
    ...(['build', '--content', `${home}/content`, '--out', `${home}/site`, '--quiet'] as const),
  );
  if (status !== 0) throw new Error(stderr);
  server = await serveFolder({ folder: `${home}/site`, base: '/', port: 0 });
  site = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

test('source text that looks like code is shown as it stands, and nothing of it runs', async () => {
  const page = await browser.newPage();
  await page.goto(`${site}sources/${address}/`);
  const lines = (await page.locator('main').textContent()) ?? '';
  for (const text of hostile) expect(lines).toContain(text);
  const links = page.locator('main a[href*="/a/"]');
  const href = await links.first().getAttribute('href');
  await page.goto(new URL(href ?? '', site).href);
  const article = (await page.locator('article').textContent()) ?? '';
  for (const text of hostile) expect(article).toContain(text);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('article .text :is(script, img)').count()).toBe(0);
  expect(await page.locator('h1').count()).toBe(1);
});
