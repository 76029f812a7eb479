import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { ReadyArticle } from '../../src/model/ready-article.ts';

/** An archive of ready-made articles, in place of what was there. */
export async function writeRecords(
  folder: string,
  articles: Iterable<ReadyArticle>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/sources`, { recursive: true });
  const file = createWriteStream(`${folder}/sources/articles.jsonl`);
  for (const article of articles) {
    if (!file.write(`${JSON.stringify(article)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}
