import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { bundleApi } from './index/bundle-api.ts';
import { compressFile, type IndexFile, type Recall } from './index/compress-file.ts';
import { type IndexDraft, type Job, startDraft } from './index/index-draft.ts';
import { keepAhead } from './index/keep-ahead.ts';
import { readArticles } from './index/read-articles.ts';
import { writeBase } from './index/write-base.ts';
import { writeLeaves } from './index/write-leaves.ts';
import { writeRows } from './index/write-rows.ts';
import { writeShelves } from './index/write-shelves.ts';
import { listSpelling } from './spell/list-spelling.ts';

/**
 * Indexes articles, which must come in the order of `compareOrder`, and yields the files to be
 * written below `/search/`, each as it is ready. The same articles give the same files, byte for
 * byte, and those that an earlier index had already may be recalled. Memory grows with the packed lists, about three bytes a character of the archive.
 */
export async function* buildIndex(
  articles: AsyncIterable<Article> | Iterable<Article>,
  recall: Recall = async () => null,
): AsyncGenerator<IndexFile> {
  const draft = startDraft(recall);
  const version = createHash('sha256');
  for await (const file of keepAhead(listJobs(articles, draft))) {
    version.update(file.path).update(file.content);
    yield file;
  }
  yield await writeBase(draft, version);
}

async function* listJobs(
  articles: AsyncIterable<Article> | Iterable<Article>,
  draft: IndexDraft,
): AsyncGenerator<Job> {
  yield* readArticles(articles, draft);
  yield* writeLeaves(draft);
  yield* writeRows(draft);
  yield* writeShelves(draft);
  yield () => writeSpelling(draft);
  yield bundleApi;
}

function writeSpelling({ uses, recall }: IndexDraft): Promise<IndexFile> {
  const text = listSpelling(uses.singles, uses.pairs);
  return compressFile('data/spelling.bin', new TextEncoder().encode(text), recall);
}
