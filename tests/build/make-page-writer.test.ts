import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePageWriter } from '../../scripts/build/make-page-writer.ts';

test('a page is written below the site, and its bytes are counted', async () => {
  const site = await mkdtemp(join(tmpdir(), 'pressmark-'));
  const write = makePageWriter(site);
  expect(write('a/x/index.html', '甲')).toBe(3);
  expect(write('a/y.json', new Uint8Array([123, 125]))).toBe(2);
  expect(await readFile(`${site}/a/x/index.html`, 'utf8')).toBe('甲');
  expect(await readFile(`${site}/a/y.json`, 'utf8')).toBe('{}');
  await rm(site, { recursive: true });
});
