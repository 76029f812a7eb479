import { expect, test } from 'vitest';
import type { ArchiveFolders } from '../../scripts/archive/archive-folders.ts';
import { writeLedger } from '../../scripts/ingest/write-ledger.ts';
import { formatLedger } from '../../src/identify/format-ledger.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';

const entry = (id: string, date: string | null): LedgerEntry => ({
  id,
  status: 'live',
  first_seen: '2025-01-01',
  version: 1,
  changed: '2025-01-01',
  paper: 'qiming',
  date,
  source: 'qiming/2024-04-12/06',
  checksum: null,
  lines: [[3, 17]],
  headline: '夜校开课',
  fingerprint: 'AAAA',
  successors: [],
  aliases: [],
  reason: null,
  note: null,
});

/** A disk in memory that tells what was done to it. */
function makeDisk(files: Map<string, string>) {
  const log: string[] = [];
  return {
    log,
    listFiles: async (folder: string) =>
      [...files.keys()].map((path) => path.slice(folder.length + 1)).sort(),
    maybeReadText: async (path: string) => files.get(path) ?? null,
    writeFile: async (path: string, content: string | Uint8Array) => {
      files.set(path, String(content));
      log.push(`write ${path}`);
    },
    removeFile: async (path: string) => {
      files.delete(path);
      log.push(`remove ${path}`);
    },
  };
}
const folders = { ledger: 'l' } as ArchiveFolders;
const onDisk = (entries: LedgerEntry[]) =>
  new Map([...formatLedger(entries)].map(([file, text]) => [`l/${file}`, text]));

test('a line that goes to another year is written there before it leaves the old file', async () => {
  const stays = entry('0000000019', '2023-05-01');
  const files = onDisk([stays, entry('0000000000', '2023-05-02')]);
  const disk = makeDisk(files);
  const corrected = [stays, entry('0000000000', '2024-05-02')];
  await writeLedger(folders, corrected, disk);
  expect(disk.log).toEqual(['write l/2024.jsonl', 'write l/2023.jsonl']);
  expect(files).toEqual(onDisk(corrected));
});

test('a year whose last line went elsewhere leaves no empty file, and other files stay', async () => {
  const files = onDisk([entry('0000000000', '2023-05-02')]);
  files.set('l/README.md', 'what this is');
  const disk = makeDisk(files);
  await writeLedger(folders, [entry('0000000000', null)], disk);
  expect(disk.log).toEqual(['write l/undated.jsonl', 'remove l/2023.jsonl']);
  expect(files.has('l/README.md')).toBe(true);
});

test('a ledger in which nothing changed is not touched', async () => {
  const disk = makeDisk(onDisk([entry('0000000000', '2023-05-02')]));
  await writeLedger(folders, [entry('0000000000', '2023-05-02')], disk);
  expect(disk.log).toEqual([]);
});
