import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeKeeper } from '../../scripts/build/keep/make-keeper.ts';
import { readSiteRecord } from '../../scripts/build/keep/read-site-record.ts';
import type { SiteRecord } from '../../scripts/build/keep/site-record.ts';
import { writeSiteRecord } from '../../scripts/build/keep/write-site-record.ts';

const record: SiteRecord = {
  stamp: 'code',
  out: '/dist',
  articles: 'texts',
  until: 5,
  pages: [['a/1/index.html', 'key', 3]],
};

async function keep(change: (text: string) => string, now = record): Promise<SiteRecord | null> {
  let file = '';
  const effects = {
    writeFile: async (_: string, text: string | Uint8Array) => {
      file = change(`${text}`);
    },
    maybeReadText: async () => file,
  };
  await writeSiteRecord('record', record, effects);
  return readSiteRecord('record', now, effects);
}

test('a record that is whole and of the same code, settings and folder is taken up', async () => {
  expect(await keep((text) => text)).toEqual(record);
});

test('one that is cut off, edited, of other code or of another folder is none', async () => {
  expect(await keep((text) => text.slice(0, -1))).toBe(null);
  expect(await keep((text) => text.replace('"key"', '"kex"'))).toBe(null);
  expect(await keep(() => '')).toBe(null);
  expect(await keep(() => 'no line end')).toBe(null);
  expect(await keep((text) => text, { ...record, stamp: 'other' })).toBe(null);
  expect(await keep((text) => text, { ...record, out: '/other' })).toBe(null);
});

test('a page stays where key, length and time are those of the record', () => {
  const out = mkdtempSync(join(tmpdir(), 'keep-'));
  const until = 1_700_000_000_000;
  const write = (text: string, time: number) => {
    writeFileSync(join(out, 'page.html'), text);
    utimesSync(join(out, 'page.html'), time / 1000, time / 1000);
  };
  const keepIn = makeKeeper({
    stamp: '',
    articles: '',
    out,
    until,
    pages: [['page.html', 'key', 3]],
  });
  write('abc', until);
  expect(keepIn('page.html', 'key')).toEqual(['page.html', 'key', 3]);
  expect(keepIn('page.html', 'other key')).toBe(undefined);
  expect(keepIn('other.html', 'key')).toBe(undefined);
  write('abcd', until);
  expect(keepIn('page.html', 'key')).toBe(undefined);
  write('xyz', until + 1000);
  expect(keepIn('page.html', 'key')).toBe(undefined);
  rmSync(out, { recursive: true });
  expect(keepIn('page.html', 'key')).toBe(undefined);
  expect(makeKeeper(null)('page.html', 'key')).toBe(undefined);
});
