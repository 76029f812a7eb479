import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArchiveFolders } from '../../scripts/archive/archive-folders.ts';
import { makeEffects } from '../../scripts/effects/make-effects.ts';
import { checkSite } from '../../scripts/verify/check-site.ts';
import { verifySite } from '../../scripts/verify/verify-site.ts';
import { formatLedger } from '../../src/identify/format-ledger.ts';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import { buildFiles } from '../search/build-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (more: Partial<LedgerEntry> & Pick<LedgerEntry, 'id'>): LedgerEntry => ({
  status: 'live',
  first_seen: '2025-01-01',
  version: 1,
  changed: '2025-01-01',
  paper: 'qiming',
  date: '2024-04-12',
  source: 'qiming/2024-04-12/06',
  checksum: null,
  lines: [],
  headline: '夜校开课',
  fingerprint: '',
  successors: [],
  aliases: [],
  reason: null,
  note: null,
  ...more,
});
const ledger = [
  entry({ id: '0000000000' }),
  entry({ id: '000000002m', status: 'moved', successors: ['0000000000'], reason: 'merged' }),
  entry({ id: '000000003x', status: 'gone', reason: 'source-removed' }),
];
const canonical = (id: string) =>
  `<link rel="canonical" href="https://archive.example.org/a/${id}/">`;
const noindex = '<meta name="robots" content="noindex">';
const good: Record<string, string> = {
  'dist/index.html': '<a href="/a/0000000000/#p-1">x</a><a href="/a/000000002m/">y</a>',
  'dist/a/0000000000/index.html': `${canonical('0000000000')}<p id="p-1"><a href="../../">home</a>`,
  'dist/a/000000002m/index.html': `${noindex}<meta http-equiv="refresh" content="0; url=/a/0000000000/">`,
  'dist/a/000000003x/index.html': noindex,
  'dist/_redirects': '/a/000000002m/ /a/0000000000/ 301\n/a/000000003x/ /a/000000003x/ 410\n',
  'ledger/2024.jsonl': formatLedger(ledger).get('2024.jsonl') ?? '',
  'articles/00/0000000000.mdx': '',
};
const index = await buildFiles([{ headline: '夜校开课', paragraphs: ['夜校在秋天开课。'] }]);
const others: Record<string, string | Uint8Array> = {
  'dist/404.html': '',
  'dist/search/index.html': '',
  'dist/_headers': '',
  'dist/robots.txt': '',
  'dist/sitemap-index.xml': '<loc>https://archive.example.org/sitemap-1.xml</loc>',
  'dist/sitemap-1.xml': '',
  ...Object.fromEntries([...index].map(([path, bytes]) => [`dist/search/${path}`, bytes])),
};
const verify = async (files: Record<string, string | Uint8Array | null>) => {
  for (const [name, text] of Object.entries({ ...others, ...good, ...files })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name.endsWith('.html') ? `${text}</html>\n` : text);
  }
  const folders = {
    out: `${folder}/dist`,
    ledger: `${folder}/ledger`,
    articles: `${folder}/articles`,
  } as ArchiveFolders;
  const address = { site: 'https://archive.example.org', base: '/' };
  return (await verifySite(folders, address, makeEffects())).report;
};
const linesOf = (report: Awaited<ReturnType<typeof verify>>) =>
  report.findings.map(({ where, message }) => `${where}: ${message}`);

test('a site on which every id answers and no link is dead has nothing to tell', async () => {
  expect(await verify({})).toEqual({ ids: 3, pages: 6, links: 5, findings: [] });
});

test('an article, a redirect or a tombstone that is not there is told', async () => {
  const gone = {
    'dist/index.html': '',
    'dist/a/0000000000/index.html': null,
    'dist/a/000000002m/index.html': null,
    'dist/a/000000003x/index.html': null,
  };
  expect(linesOf(await verify(gone))).toEqual([
    'a/0000000000/index.html: the article “夜校开课” is not there',
    'a/000000002m/index.html: the redirect of “夜校开课” is not there',
    'a/000000003x/index.html: the tombstone of “夜校开课” is not there',
  ]);
});

test('a page that answers otherwise than the ledger says is told', async () => {
  const report = await verify({
    'dist/a/0000000000/index.html': `${canonical('000000002m')}${noindex}<p id="p-1">`,
    'dist/a/000000002m/index.html': '<meta http-equiv="refresh" content="0; url=/">',
    'dist/_redirects': '/a/0000000000/ / 301\n/a/000000003x/ /a/000000003x/ 410\n',
  });
  expect(linesOf(report)).toEqual([
    'a/0000000000/index.html: the article asks not to be listed',
    'a/0000000000/index.html: its canonical address is https://archive.example.org/a/000000002m/',
    'a/000000002m/index.html: it does not ask to be left out of lists',
    'a/000000002m/index.html: it leads /, the ledger says /a/0000000000/',
    '_redirects: the rule "/a/000000002m/ /a/0000000000/ 301" is missing',
    '_redirects: a rule hides the article 0000000000',
  ]);
});

test('dead links and dead anchors are told with a page that has them', async () => {
  const report = await verify({
    'dist/about/index.html':
      '<a href="/nowhere/">1</a><a href="/about">2</a><a href="/a/0000000000/#p-2">3</a>' +
      '<a href="#here">4</a><a href="#top">5</a><img src="x.png">',
  });
  expect(linesOf(report)).toEqual([
    'about/index.html: it links to /a/0000000000/#p-2, and there is no such anchor',
    'about/index.html: it links to /about, whose address ends with a slash',
    'about/index.html: it links to /about/#here, and there is no such anchor',
    'about/index.html: it links to /about/x.png, where there is nothing',
    'about/index.html: it links to /nowhere/, where there is nothing',
  ]);
});

test('what hosts and the search ask for by themselves is told where it is not there', async () => {
  const report = await verify({
    'dist/404.html': null,
    'dist/sitemap-1.xml': null,
    'dist/search/api.js': null,
    'dist/search/data/pairs/0.bin': null,
    'dist/search/data/text/0.bin': null,
    'articles/00/0000000001.mdx': '',
  });
  expect(linesOf(report)).toEqual([
    '404.html: it is not there',
    'sitemap-1.xml: it is not there',
    'search/api.js: the search index lacks it',
    'search/data/pairs/0.bin: the search index lacks it',
    'search/data/text/0.bin: the search index lacks it',
    'search/data/base.bin: the search index holds 1 articles, the archive 2',
  ]);
  const torn = index.get('data/base.bin')?.subarray(0, 90) ?? null;
  expect(linesOf(await verify({ 'dist/search/data/base.bin': torn }))).toContain(
    'search/data/base.bin: the search index cannot be read',
  );
});

test('a page that breaks off is told', async () => {
  const files = { ...good, 'dist/index.html': null };
  await verify(files);
  writeFileSync(join(folder, 'dist/index.html'), '<html><a href="/a/0000000000/">x</a><p>');
  expect(linesOf(await verify(files))).toEqual(['index.html: it breaks off before its end']);
});

test('a live id whose article cannot be made just now answers with a page that says so', async () => {
  const withoutArticle = {
    'articles/00/0000000000.mdx': null,
    'dist/index.html': '',
    'dist/search/data/base.bin': (await buildFiles([])).get('data/base.bin') ?? null,
  };
  const silent = await verify({ ...withoutArticle, 'dist/a/0000000000/index.html': null });
  expect(linesOf(silent)[0]).toContain('a/0000000000/index.html');
  expect(
    linesOf(await verify({ ...withoutArticle, 'dist/a/0000000000/index.html': noindex })),
  ).toEqual([]);
});

test('findings stop the command with all that was found', async () => {
  const report = await verify({ 'dist/a/000000003x/index.html': null });
  expect(() => checkSite(report)).toThrow(ExpectedError);
  expect(() => checkSite(report)).toThrow('the tombstone of “夜校开课” is not there');
  expect(() => checkSite({ findings: [] })).not.toThrow();
});

test('a folder without a site is a wrong call', async () => {
  const folders = { out: folder, ledger: folder, articles: folder } as ArchiveFolders;
  const address = { site: 'https://archive.example.org', base: '/' };
  await expect(verifySite(folders, address, makeEffects())).rejects.toThrow('no built site');
});
