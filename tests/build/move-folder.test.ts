import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveFolder } from '../../scripts/build/move-folder.ts';

let home = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'pressmark-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

test('two shares of a site become one, folders of the same name together', async () => {
  for (const [path, text] of [
    ['one/a/x/index.html', 'x'],
    ['one/_astro/s.css', 's'],
    ['two/a/y/index.html', 'y'],
    ['two/_astro/s.css', 's'],
  ] as const) {
    await mkdir(join(home, path, '..'), { recursive: true });
    await writeFile(join(home, path), text);
  }
  await moveFolder(join(home, 'one'), join(home, 'new/site'));
  await moveFolder(join(home, 'two'), join(home, 'new/site'));
  expect((await readdir(join(home, 'new/site/a'))).sort()).toEqual(['x', 'y']);
  expect(await readFile(join(home, 'new/site/_astro/s.css'), 'utf8')).toBe('s');
  expect(await readdir(home)).toEqual(['new']);
});
