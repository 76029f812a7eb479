import { hash } from 'node:crypto';
import { makeCard } from '../../src/collection/make-card.ts';
import type { Article } from '../../src/model/article.ts';
import type { ArticleMark } from '../../src/model/article-mark.ts';
import type { SourceCard } from '../../src/model/source-card.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import { formatArticle } from '../../src/write/format-article.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { assembleSource, type Standing } from './assemble-source.ts';
import { findTopicChanges, type Retold } from './find-topic-changes.ts';
import { formatLines } from './format-lines.ts';
import type { HeldSource } from './held-source.ts';
import type { IngestReport } from './ingest-report.ts';
import { readTopics } from './read-topics.ts';
import { writeCards } from './write-cards.ts';

const filesAtATime = 64;
const sourcesAtATime = 16;

type WrittenSource = Pick<HeldSource, 'head' | 'bulkPath' | 'read'>;
type Written = Pick<IngestReport, 'written' | 'unchanged' | 'removed' | 'topics'>;

/** Writes what changed under content/articles/ and removes what no source makes any more. */
export async function writeArticles(
  { articles: folder }: ArchiveFolders,
  sources: readonly WrittenSource[],
  standing: Standing,
  effects: Effects,
): Promise<Written> {
  const stale = new Set(await effects.listFiles(folder));
  const count = { written: 0, unchanged: 0, removed: 0 };
  const retold: Retold[] = [];
  const [marks, cards]: [Uint8Array[], Uint8Array[]] = [[], []];
  const writeArticle = async (article: Article): Promise<ArticleMark> => {
    const { id, related, sameStory, topics } = article;
    const path = `${id.slice(0, 2)}/${id}.mdx`;
    const file = `${folder}/${path}`;
    const before = stale.delete(path) ? await effects.maybeReadText(file) : null;
    const text = formatArticle(article);
    const mark = { id, digest: digestOf(text), related, sameStory };
    if (text === before) {
      count.unchanged += 1;
      return mark;
    }
    count.written += 1;
    if (before !== null)
      retold.push({ id, had: readTopics(before), has: new Set(topics.map(({ name }) => name)) });
    await effects.writeFile(file, text);
    return mark;
  };
  const writeSource = async (
    source: WrittenSource,
    listed: SourceCard['articles'],
  ): Promise<SourceCard> => {
    const path = `_sources/${source.head.address}.json`;
    const text = await formatRecord(source, listed, effects);
    const { layouts: _, ...head } = source.head;
    await writeChanged(`${folder}/${path}`, text, stale.delete(path), effects);
    return { ...head, articles: listed, digest: digestOf(text) };
  };
  // A few sources at a time: no archive's articles find room in memory all together.
  const writeAll = async function* () {
    for (const some of inBatches(sources, sourcesAtATime)) {
      const made = await Promise.all(some.map((source) => assembleSource(source, standing)));
      const articles = made.flatMap((one) => one.articles);
      for (const batch of inBatches(articles, filesAtATime))
        marks.push(formatLines(await Promise.all(batch.map(writeArticle))));
      const records = some.map((source, i) => writeSource(source, made[i]?.listed ?? []));
      cards.push(formatLines(await Promise.all(records)));
      yield formatLines(articles.map(makeCard));
    }
  };
  const lines = { articles: writeAll(), marks, sources: cards };
  for (const path of await writeCards(folder, lines, effects)) stale.delete(path);
  for (const path of stale) {
    if (path.endsWith('.mdx')) count.removed += 1;
    await effects.removeFile(`${folder}/${path}`);
  }
  return { ...count, topics: findTopicChanges(retold) };
}

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

async function formatRecord(
  { head, bulkPath }: WrittenSource,
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

function* inBatches<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
