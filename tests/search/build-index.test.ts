import { expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import type { IndexFile, Recall } from '../../src/search/index/compress-file.ts';
import { searchArchive } from '../../src/search/search-archive.ts';
import { buildFiles, testId } from './build-files.ts';
import { makeArticle } from './make-article.ts';
import { openIndex } from './open-index.ts';

const drafts = Array.from({ length: 40 }, (_, n) => ({
  headline: `第${n}号车间`,
  paragraphs: [`班组长在${n}点巡线。`],
  reporters: [`记者${n % 7}`],
  topics: n % 2 === 0 ? ['安全生产'] : [],
}));

test('gives the same files for the same archive', async () => {
  expect(await buildFiles(drafts)).toEqual(await buildFiles(drafts));
});

async function listFiles(changed: number, recall?: Recall): Promise<Map<string, IndexFile>> {
  const articles = drafts.map((draft, n) =>
    makeArticle({
      id: testId(n),
      ...draft,
      ...(n < changed ? { paragraphs: ['改过的一段。'] } : {}),
    }),
  );
  const files = new Map<string, IndexFile>();
  for await (const file of buildIndex(articles, recall)) files.set(file.path, file);
  return files;
}

test('recalls of an earlier index what has the same content, and is the same for it', async () => {
  const before = await listFiles(0);
  const recall: Recall = async (path, digest) => {
    const file = before.get(path);
    return file?.digest === digest ? file.content : null;
  };
  const [anew, recalled] = [await listFiles(1), await listFiles(1, recall)];
  for (const [path, { content }] of anew)
    expect(recalled.get(path)?.content, path).toEqual(content);
  expect(recalled.get('data/rows/0.bin')?.isRecalled).toBe(true);
  expect(recalled.get('data/text/0.bin')?.isRecalled).toBe(false);
  expect(recalled.get('data/base.bin')?.isRecalled).toBe(false);
});

test('changes the version with the text', async () => {
  const before = await openIndex(drafts);
  const after = await openIndex([...drafts.slice(1), { headline: '第0号车间改名' }]);
  expect(before.header.version).not.toBe(after.header.version);
});

test('refuses articles out of order', async () => {
  const articles = [makeArticle({ id: testId(2) }), makeArticle({ id: testId(1) })];
  const build = async () => {
    for await (const _ of buildIndex(articles));
  };
  await expect(build).rejects.toThrow(
    'expected articles in order of date and id, found 0000000001 of 2024-04-12 after 0000000002 of 2024-04-12',
  );
});

test('makes an index of nothing', async () => {
  const archive = await openIndex([]);
  expect(await searchArchive(archive, '工匠')).toMatchObject({ total: 0, ids: [], articles: 0 });
});

test('keeps dates of any century and headlines of any length', async () => {
  const archive = await openIndex([
    { headline: '长'.repeat(2_000), date: '1898-07-03', reporters: Array(300).fill('某') },
    { headline: '', date: '2026-01-01', paragraphs: [''] },
  ]);
  const { results } = await searchArchive(archive, '', { sort: 'oldest' });
  expect(results.map(({ date }) => date)).toEqual(['1898-07-03', '2026-01-01']);
  expect((await searchArchive(archive, '长长长')).total).toBe(1);
});
