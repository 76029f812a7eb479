import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { patchSite } from '../../scripts/build/keep/patch-site.ts';

test('what was made goes over the site, what is kept stays, and the rest goes with its folders', async () => {
  const home = mkdtempSync(join(tmpdir(), 'patch-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  write('dist/a/1/index.html', 'kept');
  write('dist/a/2/index.html', 'old');
  write('dist/a/3/deep/index.html', 'stale');
  write('dist/file', 'a folder now');
  write('one/a/2/index.html', 'new');
  write('two/file/index.html', 'in the folder');
  await patchSite([`${home}/one`, `${home}/two`], new Set(['a/1/index.html']), `${home}/dist`);
  const site = readdirSync(join(home, 'dist'), { recursive: true }).map(String).sort();
  expect(site).toEqual([
    'a',
    'a/1',
    'a/1/index.html',
    'a/2',
    'a/2/index.html',
    'file',
    'file/index.html',
  ]);
  expect(readFileSync(join(home, 'dist/a/1/index.html'), 'utf8')).toBe('kept');
  expect(readFileSync(join(home, 'dist/a/2/index.html'), 'utf8')).toBe('new');
  rmSync(home, { recursive: true });
});

test('a link that lies in the place of a file goes, what it leads to stays', async () => {
  const home = mkdtempSync(join(tmpdir(), 'patch-'));
  for (const folder of ['dist', 'part']) mkdirSync(join(home, folder));
  writeFileSync(join(home, 'theirs'), 'theirs');
  symlinkSync(join(home, 'theirs'), join(home, 'dist/page'));
  writeFileSync(join(home, 'part/page'), 'ours');
  await patchSite([`${home}/part`], new Set(), `${home}/dist`);
  expect(readFileSync(join(home, 'dist/page'), 'utf8')).toBe('ours');
  expect(readFileSync(join(home, 'theirs'), 'utf8')).toBe('theirs');
  rmSync(home, { recursive: true });
});
