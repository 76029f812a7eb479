import { expect, test } from 'vitest';
import { mintId } from '../../src/identify/mint-id.ts';
import { listDownloads } from '../../src/site/list-downloads.ts';

const held = (count: number, date: string | null) =>
  Array.from({ length: count }, (_, at) => ({
    id: mintId(String(at), date ?? '', () => false),
    date,
  }));

test('each year of issue is one pair of files, and what has no day another', () => {
  const files = listDownloads([
    ...held(2, '2024-04-12'),
    ...held(1, null),
    ...held(3, '2023-01-01'),
  ]);
  expect(files.map(({ name, part, ids }) => [name, part, ids.length])).toEqual([
    ['articles-2023', null, 3],
    ['articles-2024', null, 2],
    ['articles-undated', null, 1],
  ]);
});

test('a year of too many articles is several files that hold each once', () => {
  const all = held(400, '2024-04-12');
  const files = listDownloads(all, 150);
  expect(files.map(({ name }) => name)).toEqual([
    'articles-2024-1',
    'articles-2024-2',
    'articles-2024-3',
  ]);
  expect(files.flatMap(({ ids }) => ids).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  expect(files.every(({ ids }) => ids.length > 100 && ids.length < 170)).toBe(true);
});

test('a new article changes one part and no other', () => {
  const all = held(401, '2024-04-12');
  const before = listDownloads(all.slice(0, 400), 150);
  const after = listDownloads(all, 150);
  const changed = after.filter(({ ids }, at) => ids.length !== before[at]?.ids.length);
  expect(changed).toHaveLength(1);
});

test('an empty archive has no files', () => {
  expect(listDownloads([])).toEqual([]);
});
