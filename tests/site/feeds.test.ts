import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parseLedger } from '../../src/identify/parse-ledger.ts';
import { checkAtom, type XmlElement } from './check-atom.ts';
import { jsonFeed } from './check-json-feed.ts';
import { launchBrowser } from './launch-browser.ts';

const folder = inject('siteFolder');
const origin = 'https://archive.example.org';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const feeds = files.filter((path) => path.endsWith('feed.xml'));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** XML as a tree; a fault in it is an element `parsererror`. */
function parseXml(text: string): Promise<XmlElement> {
  return page.evaluate((source) => {
    const convert = (element: Element): XmlElement => ({
      name: element.localName,
      namespace: element.namespaceURI,
      attributes: Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value]),
      ),
      text: element.textContent ?? '',
      children: [...element.children].map(convert),
    });
    return convert(new DOMParser().parseFromString(source, 'application/xml').documentElement);
  }, text);
}

function read(path: string): string {
  return readFileSync(`${folder}/${path}`, 'utf8');
}

/** What libxml2 finds in XML files by the grammar of RFC 4287. */
async function validateAtom(files: { fileName: string; contents: string }[]): Promise<string[]> {
  const schema = readFileSync('tests/site/atom.rng', 'utf8');
  const { errors } = await validateXML({ xml: files, schema, extension: 'relaxng' });
  return errors.map(({ rawMessage }) => rawMessage);
}

test('every Atom feed is valid by the grammar and the rules of RFC 4287, and says its own address', async () => {
  expect(feeds.length).toBeGreaterThan(100);
  const texts = feeds.map((path) => ({ fileName: path, contents: read(path) }));
  expect(await validateAtom(texts)).toEqual([]);
  for (const path of feeds) {
    const feed = await parseXml(read(path));
    expect(checkAtom(feed), path).toEqual([]);
    const self = feed.children.find(({ attributes }) => attributes.rel === 'self');
    expect(decodeURI(self?.attributes.href ?? '')).toBe(`${origin}/${path}`);
  }
});

test.each([
  ['a day for a moment', /<updated>[^<]+/u, '<updated>2024-04-12', 'failed to validate content'],
  ['no id', /<id>[^<]+<\/id>/u, '', 'Invalid sequence in interleave'],
  ['an element that Atom has not', '<author>', '<autor/><author>', 'autor'],
  ['a link to nowhere', / href="[^"]+"/u, '', 'link failed to validate attributes'],
  ['an end too early', '</feed>', '', 'Premature end of data'],
])('the grammar of Atom refuses %s', async (_fault, from, to, says) => {
  const contents = read('feed.xml').replace(from, to);
  expect((await validateAtom([{ fileName: 'feed.xml', contents }])).join('\n')).toContain(says);
});

test.each([
  ['an id that is no address', /<id>[^<]+/u, '<id>one', 'no address: "one"'],
  ['one id twice', /(<entry[\s\S]*?<\/entry>)/u, '$1$1', 'two entries have one id'],
  ['no author', /<author>[^\n]*<\/author>\n/gu, '', 'no author of'],
  ['no link to itself', 'rel="self"', 'rel="via"', 'no link to itself'],
  ['two links of one form', /(<link rel="alternate"[^>]+>)/u, '$1$1', 'two links of one form'],
  ['an empty title', /<title>[^<]+/u, '<title>', 'an empty title'],
])('the rules of Atom beyond its grammar refuse %s', async (_fault, from, to, says) => {
  const faults = checkAtom(await parseXml(read('feed.xml').replace(from, to)));
  expect(faults.join('\n')).toContain(says);
});

test('every JSON feed is JSON Feed 1.1 and has the articles of its Atom feed', () => {
  for (const path of feeds) {
    const feed = jsonFeed.parse(JSON.parse(read(path.replace(/xml$/u, 'json'))));
    const ids = [...read(path).matchAll(/<entry[^>]*>\n<title>[^\n]*\n<id>([^<]+)/gu)];
    expect(
      feed.items.map(({ id }) => id),
      path,
    ).toEqual(ids.map(([, id]) => id));
  }
});

test('the sitemap says the day on which an article last changed, from the ledger', () => {
  const sitemap = read('sitemap-1.xml');
  const said = new Map(
    [...sitemap.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/gu)].map(
      ([, place = '', day]) => [place, day],
    ),
  );
  const live = readLedger().filter(({ status }) => status === 'live');
  expect(live.length).toBeGreaterThan(100);
  for (const { id, changed } of live) expect(said.get(`${origin}/a/${id}/`), id).toBe(changed);
  const newest = live
    .map(({ changed }) => changed)
    .sort()
    .at(-1);
  expect(said.get(`${origin}/`)).toBe(newest);
  expect(read('sitemap-index.xml')).toContain(`<lastmod>${newest}</lastmod>`);
});

function readLedger() {
  const home = inject('articles').replace(/articles$/u, 'ledger');
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' });
  return parseLedger(
    names
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => [name, readFileSync(`${home}/${name}`, 'utf8')] as const),
  );
}

test('OpenSearch has what browsers ask for', async () => {
  const description = await parseXml(read('opensearch.xml'));
  expect(description.name).toBe('OpenSearchDescription');
  expect(description.namespace).toBe('http://a9.com/-/spec/opensearch/1.1/');
  const textOf = (name: string) =>
    description.children.find((part) => part.name === name)?.text ?? '';
  expect(textOf('ShortName').length).toBeGreaterThan(0);
  expect(textOf('ShortName').length).toBeLessThanOrEqual(16);
  expect(textOf('Description').length).toBeLessThanOrEqual(1024);
  const url = description.children.find(({ name }) => name === 'Url');
  expect(url?.attributes).toMatchObject({
    type: 'text/html',
    template: `${origin}/search/?q={searchTerms}`,
  });
});

test('llms.txt is of the form that llmstxt.org describes, and leads to pages that are there', () => {
  const text = read('llms.txt');
  expect(text).toMatch(/^# [^\n]+\n\n> [^\n]+\n\n(?:[^#\n][^\n]*\n\n)*## /u);
  const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): .+$/gmu)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(5);
  for (const to of links.filter((one) => !one.includes('{'))) {
    const path = new URL(to).pathname.slice(1);
    expect(files, to).toContain(path.endsWith('/') || path === '' ? `${path}index.html` : path);
  }
});
