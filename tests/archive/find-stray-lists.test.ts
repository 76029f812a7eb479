import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { ArchiveFolders } from '../../scripts/archive/archive-folders.ts';
import { findStrayLists } from '../../scripts/archive/find-stray-lists.ts';

const folders = {
  authority: [resolve('my/authority'), resolve('content/authority')],
  ledger: resolve('my/ledger'),
} as unknown as ArchiveFolders;

test('lists and ledger files that nothing reads are told, with the name that was meant', async () => {
  const names: Record<string, string[]> = {
    authority: ['topics.yml', 'region.yml', 'eras.yaml', 'papers.yml', 'README.md', 'notes'],
    ledger: ['2024.jsonl', '2023.json', '2024.jsonl.orig', '.DS_Store', 'README.md'],
  };
  const listNames = async (folder: string) => names[folder.split('/').at(-1) ?? ''] ?? [];
  expect(await findStrayLists(folders, { listNames })).toEqual([
    { where: 'my/authority/region.yml', message: 'left out. Did you mean regions.yml?' },
    { where: 'my/authority/eras.yaml', message: 'left out. Did you mean eras.yml?' },
    {
      where: 'my/authority/papers.yml',
      message: 'left out. The lists are topics.yml, regions.yml, eras.yml.',
    },
    { where: 'my/ledger/2023.json', message: 'left out: a file of the ledger ends in .jsonl.' },
    {
      where: 'my/ledger/2024.jsonl.orig',
      message: 'left out: a file of the ledger ends in .jsonl.',
    },
  ]);
});
