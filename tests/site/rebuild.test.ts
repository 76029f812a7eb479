import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findFolders } from '../../scripts/archive/find-folders.ts';
import { makeEffects } from '../../scripts/effects/make-effects.ts';
import { runScript } from '../ingest/run-script.ts';

const home = '.pressmark/test-rebuild';
const living = `${home}/living`;
const fresh = `${home}/fresh`;

const workOf = async (content: string): Promise<string> =>
  (await findFolders({ content }, makeEffects())).work;

async function build(content: string, site: string): Promise<void> {
  const { status, stderr } = await runScript(
    'build',
    '--content',
    content,
    '--out',
    site,
    '--quiet',
  );
  if (status !== 0) throw new Error(stderr);
}

/** Every file of a site with its bytes. */
async function readSite(site: string): Promise<Map<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => `${entry.parentPath}/${entry.name}`.slice(site.length));
  const files = new Map<string, string>();
  for (const [at, path] of paths.entries()) {
    const isFile = entries[at]?.isFile() ?? false;
    files.set(path, isFile ? (await readFile(site + path)).toString('base64') : 'folder');
  }
  return files;
}

/** Rebuilds the living site and builds the same content from nothing; the files that differ. */
async function rebuild(): Promise<string[]> {
  await rm(fresh, { recursive: true, force: true });
  await cp(`${living}/content`, `${fresh}/content`, {
    recursive: true,
    filter: (path) => !path.includes('/content/articles'),
  });
  await rm(await workOf(`${fresh}/content`), { recursive: true, force: true });
  await build(`${living}/content`, `${living}/site`);
  await build(`${fresh}/content`, `${fresh}/site`);
  const [ours, theirs] = [await readSite(`${living}/site`), await readSite(`${fresh}/site`)];
  const paths = new Set([...ours.keys(), ...theirs.keys()]);
  return [...paths].filter((path) => ours.get(path) !== theirs.get(path)).sort();
}

const edit = async (path: string, from: string | RegExp, to: string): Promise<void> => {
  const text = await readFile(`${living}/content/${path}`, 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  await writeFile(`${living}/content/${path}`, edited);
};

const untouched = 'dates/2021/11/05/index.html';

beforeAll(async () => {
  await rm(home, { recursive: true, force: true });
  await cp('content', `${living}/content`, {
    recursive: true,
    filter: (path) => !path.startsWith('content/articles') && !path.includes('2023-06-09'),
  });
  await rm(await workOf(`${living}/content`), { recursive: true, force: true });
  await build(`${living}/content`, `${living}/site`);
}, 300_000);

afterAll(() => vi.unstubAllEnvs());

test('after texts changed, came and went, a rebuild makes the bytes of a build from nothing', async () => {
  const before = await stat(`${living}/site/${untouched}`);
  await edit('sources/qiming/2023-04-26/04.jsonl', /。/u, '。夜班热饭送到工位。');
  await edit('sources/yuanchuan/2023-03-15/03.txt', /职工/u, '员工');
  await rm(`${living}/content/sources/qiming/2023-02-17`, { recursive: true });
  await cp('content/sources/qiming/2023-06-09', `${living}/content/sources/qiming/2023-06-09`, {
    recursive: true,
  });
  expect(await rebuild()).toEqual([]);
  expect((await stat(`${living}/site/${untouched}`)).mtimeMs).toBe(before.mtimeMs);
}, 300_000);

test('after a correction and another accent as well', async () => {
  const path = 'sources/qiming/2022-11-25/03.txt';
  const lines = (await readFile(`${living}/content/${path}`, 'utf8')).split('\n');
  const line = lines.findIndex((text) => text.trim().length > 12) + 1;
  const has = (lines[line - 1] ?? '').trim().slice(2, 8);
  const span = JSON.stringify({ line, has });
  await mkdir(`${living}/content/corrections/qiming/2022-11-25`, { recursive: true });
  await writeFile(
    `${living}/content/corrections/qiming/2022-11-25/03.yml`,
    `steps:\n  - { do: drop, lines: { from: ${span}, to: ${span} } }\n`,
  );
  vi.stubEnv('PRESSMARK_ACCENT', '#1f5fa8');
  expect(await rebuild()).toEqual([]);
}, 300_000);

test('after a list of a curator changed as well', async () => {
  await edit('authority/topics.yml', /疗休养/u, '职工疗休养');
  expect(await rebuild()).toEqual([]);
}, 300_000);

test('what others wrote to the site or took from it is mended', async () => {
  await edit('sources/qiming/2021-01-15/02.txt', /。/u, '！');
  await writeFile(`${living}/site/${untouched}`, 'not ours');
  await rm(`${living}/site/topics`, { recursive: true });
  await rm(`${living}/site/search/data/rows`, { recursive: true });
  await writeFile(`${living}/site/search/data/spelling.bin`, 'not ours');
  await writeFile(`${living}/site/stray.html`, 'not ours either');
  expect(await rebuild()).toEqual([]);
}, 300_000);
