import type { Article } from '../../src/model/article.ts';
import type { SourceCard } from '../../src/model/source-card.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import { formatArticle } from '../../src/write/format-article.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import type { Conversion } from './conversion.ts';
import { findTopicChanges, type Rewritten } from './find-topic-changes.ts';
import type { IngestReport } from './ingest-report.ts';
import { makeSourceCard } from './make-source-card.ts';
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
  await inBatches(articles, async (article) => {
    const path = `${article.id.slice(0, 2)}/${article.id}.mdx`;
    const file = `${folder}/${path}`;
    const before = stale.delete(path) ? await effects.maybeReadText(file) : null;
    const text = formatArticle(article);
    if (text === before) {
      count.unchanged += 1;
      return;
    }
    count.written += 1;
    if (before !== null) rewritten.push({ article, before });
    await effects.writeFile(file, text);
  });
  const byAddress = Map.groupBy(articles, ({ source }) => source.address);
  const cards = conversions.map((conversion) =>
    makeSourceCard(conversion, byAddress.get(conversion.head.address) ?? []),
  );
  await inBatches(conversions, async (conversion, i) => {
    const path = `_sources/${conversion.head.address}.json`;
    const text = await formatRecord(conversion, cards[i]?.articles ?? [], effects);
    await writeChanged(`${folder}/${path}`, text, stale.delete(path), effects);
  });
  for (const path of await writeCards(folder, articles, cards, effects)) stale.delete(path);
  for (const path of stale) {
    if (path.endsWith('.mdx')) count.removed += 1;
    await effects.removeFile(`${folder}/${path}`);
  }
  return { ...count, topics: findTopicChanges(rewritten) };
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
