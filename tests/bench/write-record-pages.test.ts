import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRecordPages } from '../../scripts/bench/write-record-pages.ts';

test('articles lie eight a page, by the day of the first', () => {
  const home = mkdtempSync(join(tmpdir(), 'pages-'));
  const articles = Array.from({ length: 9 }, (_, at) => ({
    ...{ headline: `第${at}条`, paragraphs: ['正文。'], date: `2024-05-0${at + 1}` },
  }));
  const files = writeRecordPages(home, articles);
  expect(files.map((file) => file.slice(home.length))).toEqual([
    '/sources/bench/2024-05-01/00001.jsonl',
    '/sources/bench/2024-05-09/00002.jsonl',
  ]);
  expect(readFileSync(files[0] ?? '', 'utf8').split('\n')).toHaveLength(9);
  expect(JSON.parse(readFileSync(files[1] ?? '', 'utf8')).headline).toBe('第8条');
  rmSync(home, { recursive: true });
});
