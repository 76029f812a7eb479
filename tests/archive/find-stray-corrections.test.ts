import { expect, test } from 'vitest';
import type { ArchiveFolders } from '../../scripts/archive/archive-folders.ts';
import { findStrayCorrections } from '../../scripts/archive/find-stray-corrections.ts';
import type { SourceFile } from '../../scripts/archive/source-file.ts';
import { ExpectedError } from '../../src/model/expected-error.ts';
import { noIssue } from '../read/source-file.ts';

const source = (address: string, form: SourceFile['form'] = 'text'): SourceFile => ({
  address,
  path: `${address}.txt`,
  publicPath: `content/sources/${address}.txt`,
  form,
  issue: noIssue,
  correctionPath: '',
});
const list = {
  sources: [source('qiming/2024-04-12/06'), source('ready', 'records')],
  failures: [{ address: 'qiming/2024-04-12/07', error: new ExpectedError({ what: 'empty' }) }],
};
const folders = { corrections: 'content/corrections' } as ArchiveFolders;
const find = (...paths: string[]) =>
  findStrayCorrections(list, folders, { listFiles: async () => paths });

test('corrections of a page that is there, even of one that cannot be read, are in their place', async () => {
  expect(await find('qiming/2024-04-12/06.yml', 'qiming/2024-04-12/07.yml', '.gitkeep')).toEqual(
    [],
  );
});

test('corrections that no page is cut by are reported', async () => {
  expect(await find('qiming/2024-04-12/6.yml', 'x.yml', 'ready.yml', 'notes.txt')).toEqual([
    {
      where: 'content/corrections/qiming/2024-04-12/6.yml',
      message:
        'left out: no source has the address qiming/2024-04-12/6. Did you mean qiming/2024-04-12/06.yml?',
    },
    {
      where: 'content/corrections/x.yml',
      message: 'left out: no source has the address x.',
    },
    {
      where: 'content/corrections/ready.yml',
      message: 'left out: ready-made articles are corrected in their records.',
    },
    {
      where: 'content/corrections/notes.txt',
      message: 'left out: a file of corrections ends in .yml.',
    },
  ]);
});
