import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOut } from '../../scripts/archive/check-out.ts';
import { findFolders } from '../../scripts/archive/find-folders.ts';
import { makeEffects } from '../../scripts/effects/make-effects.ts';

const effects = makeEffects();
let home = '';

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'pressmark-')));
  await put('archive/sources/06.txt');
  await put('bare/06.txt');
  await put('letters/dear.txt');
  await put('site/_hosts/Caddyfile');
  await put('site/.DS_Store');
  await put('pages/_hosts/Caddyfile');
  await put('pages/.git/HEAD');
  await mkdir(join(home, 'empty'));
  await symlink('archive', join(home, 'linked'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function put(path: string): Promise<void> {
  await mkdir(dirname(join(home, path)), { recursive: true });
  await writeFile(join(home, path), 'x');
}

async function check(out: string, content = 'archive'): Promise<string> {
  const values = { content: join(home, content), out: out.startsWith('/') ? out : join(home, out) };
  const before = await readdir(home, { recursive: true });
  const answer = await checkOut(await findFolders(values, effects), effects).then(
    () => 'taken',
    (error) => `${error.problem.status}: ${error.problem.found}`,
  );
  expect(await readdir(home, { recursive: true })).toEqual(before);
  return answer;
}

test.each(['free', 'free/below', 'empty', 'site', 'archive/site', 'linked/site'])(
  '%s is taken for the site',
  async (out) => {
    expect(await check(out)).toBe('taken');
  },
);

test.each([
  ['/', /^2: .*archive in it$/],
  ['.', /^2: .*archive in it$/],
  ['archive', /^2: .*archive in it$/],
  ['linked', /^2: .*archive in it$/],
  ['archive/sources', /^2: .*archive\/sources in it$/],
  ['archive/sources/site', /^2: it within .*archive\/sources$/],
  ['linked/ledger/site', /^2: it within .*archive\/ledger$/],
  [process.cwd(), /^2: content\/authority in it$/],
  [join(process.cwd(), 'src'), /^2: "browse" in it, which is no part of a site$/],
  ['letters', /^2: "dear\.txt" in it, which is no part of a site$/],
  ['pages', /^2: "\.git" in it, which is no part of a site$/],
])('%s is refused, and nothing is lost', async (out, found) => {
  expect(await check(out)).toMatch(found);
});

test('a bare folder of texts may hold the site, and is not replaced by it', async () => {
  expect(await check('bare/site', 'bare')).toBe('taken');
  expect(await check('bare', 'bare')).toMatch(/^2: .*bare in it$/);
});
