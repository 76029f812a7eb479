import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { makeArticles } from '../simulator/make-articles.ts';
import { readMaterial } from '../simulator/read-material.ts';

/** An archive of so many ready-made articles, the same each time, in place of what was there. */
export async function writeRecords(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/sources`, { recursive: true });
  const file = createWriteStream(`${folder}/sources/articles.jsonl`);
  for (const article of makeArticles(readMaterial().grammar, { seed: 'bench', count })) {
    if (!file.write(`${JSON.stringify(article)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}
