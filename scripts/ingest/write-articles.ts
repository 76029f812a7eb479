import { hash } from 'node:crypto';
import type { Article } from '../../src/model/article.ts';
import type { SourceCard } from '../../src/model/source-card.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import { formatArticle } from '../../src/write/format-article.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import type { Conversion } from './conversion.ts';
import { findTopicChanges, type Rewritten } from './find-topic-changes.ts';
import type { IngestReport } from './ingest-report.ts';
import { listInSource } from './list-in-source.ts';
import { writeCards } from './write-cards.ts';

const batchSize = 64;

type Written = Pick<IngestReport, 'written' | 'unchanged' | 'removed' | 'topics'>;

/** Writes what changed under content/articles/ and removes what no source makes any more. */
export async function writeArticles(
  { articles: folder }: ArchiveFolders,
  conversions: readonly Conversion[],
  articles: readonly Article[],
  effects: Effects,
): Promise<Written> {
  const stale = new Set(await effects.listFiles(folder));
  const count = { written: 0, unchanged: 0, removed: 0 };
  const rewritten: Rewritten[] = [];
  const digests = new Map<string, string>();
  await inBatches(articles, async (article) => {
    const path = `${article.id.slice(0, 2)}/${article.id}.mdx`;
    const file = `${folder}/${path}`;
    const before = stale.delete(path) ? await effects.maybeReadText(file) : null;
    const text = formatArticle(article);
    digests.set(article.id, digestOf(text));
    if (text === before) {
      count.unchanged += 1;
      return;
    }
    count.written += 1;
    if (before !== null) rewritten.push({ article, before });
    await effects.writeFile(file, text);
  });
  const byAddress = Map.groupBy(articles, ({ source }) => source.address);
  const sources: SourceCard[] = [];
  await inBatches(conversions, async (conversion, i) => {
    const { address } = conversion.head;
    const path = `_sources/${address}.json`;
    const listed = listInSource(conversion, byAddress.get(address) ?? []);
    const text = await formatRecord(conversion, listed, effects);
    const { layouts: _, ...head } = conversion.head;
    sources[i] = { ...head, articles: listed, digest: digestOf(text) };
    await writeChanged(`${folder}/${path}`, text, stale.delete(path), effects);
  });
  const marks = articles.map(({ id, related, sameStory }) => {
    return { id, digest: digests.get(id) ?? '', related, sameStory };
  });
  for (const path of await writeCards(folder, { articles, marks, sources }, effects)) {
    stale.delete(path);
  }
  for (const path of stale) {
    if (path.endsWith('.mdx')) count.removed += 1;
    await effects.removeFile(`${folder}/${path}`);
  }
  return { ...count, topics: findTopicChanges(rewritten) };
}

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

async function formatRecord(
  { head, bulkPath }: Conversion,
  articles: SourceCard['articles'],
  effects: Effects,
): Promise<string> {
  const { lines, pieces } =
    bulkPath === null
      ? { lines: [], pieces: [] }
      : JSON.parse((await effects.readBytes(bulkPath)).toString());
  const record: SourceRecord = { ...head, lines, pieces, articles };
  return JSON.stringify(record);
}

async function writeChanged(
  path: string,
  text: string,
  isThere: boolean,
  effects: Effects,
): Promise<void> {
  if (isThere && (await effects.maybeReadText(path)) === text) return;
  await effects.writeFile(path, text);
}

async function inBatches<T>(
  items: readonly T[],
  act: (item: T, index: number) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += batchSize) {
    const batch = items.slice(start, start + batchSize);
    await Promise.all(batch.map((item, offset) => act(item, start + offset)));
  }
}
