import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assembleSite } from '../../scripts/build/assemble-site.ts';

let home = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'pressmark-'));
  await put('pages/a/one/index.html', 'new');
  await put('data/a/one.json', '{}');
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(home, path)), { recursive: true });
  await writeFile(join(home, path), text);
}

const list = async () => (await readdir(home, { recursive: true })).sort();
const assemble = (out: string) =>
  assembleSite([join(home, 'pages'), join(home, 'data')], join(home, out));

test('the parts become one site, and of the old one nothing is left', async () => {
  await put('site/a/one/index.html', 'old');
  await put('site/a/two/index.html', 'old');
  await assemble('site');
  expect(await list()).toEqual([
    'site',
    'site/a',
    'site/a/one',
    'site/a/one.json',
    'site/a/one/index.html',
  ]);
  expect(await readFile(join(home, 'site/a/one/index.html'), 'utf8')).toBe('new');
});

test('a site that a link leads to is replaced where it lies', async () => {
  await put('disk/site/old.html', 'old');
  await symlink('disk/site', join(home, 'link'));
  await assemble('link');
  expect(await readdir(join(home, 'disk/site'))).toEqual(['a']);
  expect(await list()).toContain('link');
});

test('a part that is missing leaves the old site as it was', async () => {
  await put('site/old.html', 'old');
  await rm(join(home, 'data'), { recursive: true });
  await expect(assemble('site')).rejects.toThrow('ENOENT');
  expect(await list()).toEqual(['site', 'site/old.html']);
});
