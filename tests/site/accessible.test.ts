import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { listArticles } from './list-articles.ts';
import { listPageKinds } from './list-page-kinds.ts';
import { measureOverflow } from './measure-overflow.ts';

const site = inject('site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What the dark of a page may break that its light does not: colours. */
const rules: Record<'light' | 'dark', RunOptions> = {
  light: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
/** The longest articles have the most to go wrong. */
const articles = listArticles(inject('articles')).sort(
  (a, b) => b.paragraphs.length - a.paragraphs.length,
);
const kinds = { ...listPageKinds(inject('siteFolder')), article: `/a/${articles[0]?.id}/` };

let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: desk });
  page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterAll(() => browser.close());

describe.each(Object.entries(kinds))('%s', (_kind, path) => {
  test('has no barrier that axe knows, in light and dark, at phone and desk', async () => {
    complaints.length = 0;
    await page.goto(site + path.slice(1), { waitUntil: 'networkidle' });
    expect(complaints, 'what the console says').toEqual([]);
    await page.evaluate(axe);
    for (const viewport of [desk, phone]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate<AxeResults, RunOptions>(
          (options) => Reflect.get(window, 'axe').run(document, options),
          rules[colorScheme],
        );
        const violations = found.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
        );
        expect(violations, `${path} ${viewport.width} ${colorScheme}`).toEqual([]);
      }
    }
  });

  test('loses nothing at 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await measureOverflow(page), `${path} is wider than the screen`).toBe(0);
  });

  test('loses nothing where letters are twice as large', async () => {
    await page.setViewportSize(desk);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await measureOverflow(page), `${path} is wider than the screen`).toBe(0);
  });
});

test('nothing moves for who asked for less motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', kinds.article, '/search/']) {
    await page.goto(site + path.slice(1));
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('body *')]
        .map((element) => ({ element, style: getComputedStyle(element) }))
        .filter(
          ({ style }) =>
            style.scrollBehavior === 'smooth' ||
            style.animationName !== 'none' ||
            Number.parseFloat(style.transitionDuration) > 0,
        )
        .map(({ element }) => element.outerHTML.slice(0, 80)),
    );
    expect(moving, path).toEqual([]);
  }
});

test('the keyboard alone leads from the front page to an article and to a search', async () => {
  await page.goto(site);
  const reach = async (selector: string) => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const isThere = await page.evaluate(
        (wanted) => document.activeElement?.matches(wanted) ?? false,
        selector,
      );
      if (isThere) return;
    }
    throw new Error(`the tabulator does not reach ${selector}`);
  };
  await reach('.issue .first a');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    return [outlineStyle, outlineWidth];
  });
  expect(outline, 'the focus can be seen').toEqual(['solid', '3px']);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/a\/\w{10}\/$/u);
  await page.keyboard.press('/');
  await page.keyboard.type('夜校');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/u);
  await page.locator('.found-list .card-title a').first().waitFor();
  await reach('.found-list .card-title a');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/a\/\w{10}\//u);
});

test('the first stop of the keyboard leads past the menu', async () => {
  await page.goto(site);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');
  expect(await page.locator('a.skip').getAttribute('href')).toBe('#content');
});
