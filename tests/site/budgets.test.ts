import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const folder = inject('siteFolder');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const pages = files.filter((path) => path.endsWith('.html'));

/** What each kind of file may weigh, in bytes. */
const budgets = {
  /** Compressed; the text of the longest article among it. */
  article: 15_000,
  /** Compressed; shared by all pages. */
  styles: 20_000,
  /** Compressed; all that an article's page loads. */
  scripts: 10_000,
  /** As it stands. */
  list: 100_000,
};

function compressed(path: string): number {
  return gzipSync(readFileSync(`${folder}/${path}`)).length;
}

/** The files that are too heavy, each with its excess. */
function findExcess(paths: string[], budget: number, weigh: (path: string) => number): string[] {
  return paths
    .map((path) => ({ path, excess: weigh(path) - budget }))
    .filter(({ excess }) => excess > 0)
    .map(({ path, excess }) => `${path}: ${excess} bytes over ${budget}`);
}

test('every article is under 15 KB of HTML, compressed', () => {
  const articles = pages.filter((path) => /^a\/\w+\/index\.html$/u.test(path));
  expect(articles.length).toBeGreaterThan(100);
  expect(findExcess(articles, budgets.article, compressed)).toEqual([]);
});

test('the style sheet that all pages share is under 20 KB, compressed', () => {
  const sheets = files.filter((path) => path.endsWith('.css'));
  const shared = sheets.filter((path) => pageOf('index.html').includes(path));
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.reduce((sum, path) => sum + compressed(path), 0)).toBeLessThan(budgets.styles);
});

test('what runs on an article is under 10 KB, compressed', () => {
  const article = pages.find((path) => /^a\/\w+\/index\.html$/u.test(path)) ?? '';
  const scripts = [...pageOf(article).matchAll(/src="\/([^"]+\.js)"/gu)].map(
    ([, path]) => path ?? '',
  );
  const imported = scripts.flatMap((path) => withImports(path));
  const weight = [...new Set(imported)].reduce((sum, path) => sum + compressed(path), 0);
  expect(weight, imported.join(' ')).toBeLessThan(budgets.scripts);
});

test('no page of a list is over 100 KB of HTML', () => {
  const lists = pages.filter((path) => !path.startsWith('a/'));
  expect(findExcess(lists, budgets.list, (path) => statSync(`${folder}/${path}`).size)).toEqual([]);
});

test('no style or script stands within a page, and no address of another host is fetched', () => {
  for (const path of pages) {
    const html = pageOf(path);
    expect(html, path).not.toMatch(/<style|\sstyle="|\son[a-z]+="/u);
    expect(html, path).not.toMatch(/<(?:script|img|iframe)[^>]*\ssrc="(?:https?:)?\/\//u);
    expect(html, path).not.toMatch(/<link rel="stylesheet" href="(?:https?:)?\/\//u);
  }
});

function pageOf(path: string): string {
  return readFileSync(`${folder}/${path}`, 'utf8');
}

function withImports(path: string): string[] {
  const code = pageOf(path);
  const imported = [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/gu)].map(([, name]) => name);
  return [path, ...imported.flatMap((name) => withImports(`_astro/${name}`))];
}
