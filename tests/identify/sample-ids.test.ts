import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseLedger } from '../../src/identify/parse-ledger.ts';
import { resolveId } from '../../src/identify/resolve-id.ts';

/**
 * Every id that the sample archive ever published, one a line. Lines are only ever added: an id
 * that stands here is quoted somewhere.
 */
const published = readFileSync(join(import.meta.dirname, 'sample-ids.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const folder = join(import.meta.dirname, '../../content/ledger');
const files = existsSync(folder) ? readdirSync(folder) : [];
const ledger = new Map(
  parseLedger(
    files.map((file) => [`content/ledger/${file}`, readFileSync(join(folder, file), 'utf8')]),
  ).map((entry) => [entry.id, entry]),
);

test('every id that the sample archive ever published still answers', () => {
  expect(published.filter((id) => !ledger.has(id))).toEqual([]);
});

test('what moved leads to something that lives', () => {
  const moved = [...ledger.values()].filter(({ status }) => status === 'moved');
  expect(moved.filter((entry) => resolveId(entry, ledger).kind === 'tombstone')).toEqual([]);
});
