import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFolders } from '../../scripts/archive/find-folders.ts';
import { makeEffects } from '../../scripts/effects/make-effects.ts';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/write/parse-article.ts';
import { runScript } from './run-script.ts';

let archive = '';

beforeEach(async () => {
  archive = await mkdtemp(join(tmpdir(), 'pressmark-'));
});
afterEach(() => rm(archive, { recursive: true, force: true }));

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(archive, path)), { recursive: true });
  await writeFile(join(archive, path), content);
}

/** The one article that an ingest of the archive makes. */
async function ingestOne(): Promise<Article> {
  const { status, stderr } = await runScript('ingest', '--content', archive);
  expect(stderr).not.toMatch(/expected|unknown/);
  expect(status).toBe(0);
  const folders = await findFolders({ content: archive }, makeEffects());
  const files = await readdir(folders.articles, { recursive: true });
  const [path, ...others] = files.filter((file) => file.endsWith('.mdx'));
  expect(others).toEqual([]);
  const text = await readFile(join(folders.articles, path ?? ''), 'utf8');
  await rm(folders.work, { recursive: true, force: true });
  return parseArticle(text, path ?? '');
}

const page =
  '县总工会给养路工送清凉\n\n本报讯（记者方圆）近日，甘肃省陇南市两当县总工会走上公路，为养路工送清凉，发放防暑药品。\n';

test('an archive without a list of its own is read with ours', async () => {
  await put('authority/papers/qiming.yml', '- name: 启明日报\n');
  await put('sources/qiming/2024-07-12/06.txt', page);
  const { topics, regions } = await ingestOne();
  expect(topics.map(({ slug }) => slug)).toEqual(['heat-relief']);
  expect(regions.map(({ path }) => path)).toEqual(['甘肃省/陇南市/两当县']);
});

test('a list of its own stands in the place of ours, the others stay', async () => {
  await put(
    'authority/topics.yml',
    '- name: 公路\n  en: Roads\n  slug: roads\n  description: 一句话。\n  cues: [{ weight: 4, words: 养路工 }]\n',
  );
  await put('sources/qiming/2024-07-12/06.txt', page);
  const { topics, regions } = await ingestOne();
  expect(topics.map(({ slug }) => slug)).toEqual(['roads']);
  expect(regions.map(({ path }) => path)).toEqual(['甘肃省/陇南市/两当县']);
});

test('a bare folder of texts is read with our lists', async () => {
  await put('06.txt', page);
  const { topics, regions } = await ingestOne();
  expect(topics.map(({ slug }) => slug)).toEqual(['heat-relief']);
  expect(regions.map(({ path }) => path)).toEqual(['甘肃省/陇南市/两当县']);
});
