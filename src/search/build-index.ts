import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { formatBase } from './codec/archive-base.ts';
import { ByteWriter } from './codec/byte-writer.ts';
import { formatIds } from './codec/ids.ts';
import { formatLeaf } from './codec/leaf.ts';
import { formatDirectory, type LeafSummary } from './codec/leaf-directory.ts';
import { bundleApi } from './index/bundle-api.ts';
import { ArchiveColumns } from './index/columns.ts';
import { compressFile, type IndexFile } from './index/compress-file.ts';
import { cutLeaves } from './index/cut-leaves.ts';
import { keepAhead } from './index/keep-ahead.ts';
import { listFolds } from './index/list-folds.ts';
import { TextPacks } from './index/pack-texts.ts';
import { PostingLists } from './index/posting-lists.ts';
import { listFields } from './text/list-fields.ts';
import { parseFolds } from './text/parse-folds.ts';
import { placeFields } from './text/place-fields.ts';
import { createTokenizer } from './tokenize.ts';

export interface IndexProgress {
  /** `articles` are read, then `files` are written. */
  phase: 'articles' | 'files';
  done: number;
}

type Job = () => Promise<IndexFile>;

/** Rows in one file of ids. */
const ID_BLOCK = 256;

/**
 * Indexes articles, which must come in ascending order of their ids, and yields the files to be
 * written below `/search/`, each as it is ready. The same articles give the same files, byte for
 * byte. Memory grows with the packed lists, about three bytes a character of the archive.
 */
export async function* buildIndex(
  articles: AsyncIterable<Article> | Iterable<Article>,
  onProgress: (progress: IndexProgress) => void = () => {},
): AsyncGenerator<IndexFile> {
  const archive = {
    folds: listFolds(),
    ids: [] as string[],
    lists: new PostingLists(),
    columns: new ArchiveColumns(),
    packs: new TextPacks(),
    leaves: { singles: [] as LeafSummary[], pairs: [] as LeafSummary[] },
  };
  const version = createHash('sha256');
  let files = 0;
  async function* parts(): AsyncGenerator<Job> {
    yield* readArticles(articles, archive, onProgress);
    yield* writeLeaves(archive);
    yield* writeIds(archive);
    yield bundleApi;
  }
  for await (const file of keepAhead(parts())) {
    version.update(file.path).update(file.content);
    files += 1;
    if (files % 100 === 0) onProgress({ phase: 'files', done: files });
    yield file;
  }
  yield await writeBase(archive, version);
}

type Archive = {
  folds: string;
  ids: string[];
  lists: PostingLists;
  columns: ArchiveColumns;
  packs: TextPacks;
  leaves: Record<'singles' | 'pairs', LeafSummary[]>;
};

async function* readArticles(
  articles: AsyncIterable<Article> | Iterable<Article>,
  { folds, ids, lists, columns, packs }: Archive,
  onProgress: (progress: IndexProgress) => void,
): AsyncGenerator<Job> {
  const tokenize = createTokenizer(parseFolds(folds));
  const job = (text: string): Job => {
    const path = `data/text/${packs.sizes.length - 1}.bin`;
    return () => compressFile(path, new TextEncoder().encode(text));
  };
  for await (const article of articles) {
    checkOrder(ids.at(-1), article.id);
    const fields = listFields(article);
    const placed = placeFields(fields, tokenize);
    lists.add(ids.length, placed);
    columns.add(article, placed);
    ids.push(article.id);
    const text = packs.add(fields);
    if (text !== null) yield job(text);
    if (ids.length % 100 === 0) onProgress({ phase: 'articles', done: ids.length });
  }
  const text = packs.close();
  if (text !== null) yield job(text);
  onProgress({ phase: 'articles', done: ids.length });
}

function checkOrder(before: string | undefined, id: string): void {
  if (before === undefined || before < id) return;
  throw new Error(`expected articles in ascending order of id, found ${id} after ${before}`);
}

function* writeLeaves({ lists, leaves }: Archive): Generator<Job> {
  const sorted = lists.sorted();
  for (const kind of ['singles', 'pairs'] as const) {
    for (const entries of cutLeaves(lists, sorted[kind], kind)) {
      const first = entries[0];
      if (first === undefined) continue;
      const leaf = leaves[kind].length;
      const summary: LeafSummary = {
        leaf,
        first,
        tokens: entries.length,
        articles: entries.reduce((sum, { count }) => sum + count, 0),
        size: 0,
      };
      leaves[kind].push(summary);
      const content = formatLeaf(entries);
      yield async () => {
        const file = await compressFile(`data/${kind}/${leaf}.bin`, content);
        summary.size = file.content.length;
        return file;
      };
    }
  }
}

function* writeIds({ ids }: Archive): Generator<Job> {
  for (let block = 0; block * ID_BLOCK < ids.length; block += 1) {
    const content = formatIds(ids.slice(block * ID_BLOCK, (block + 1) * ID_BLOCK));
    yield () => compressFile(`data/ids/${block}.bin`, content);
  }
}

function writeBase(
  { folds, ids, columns, packs, leaves }: Archive,
  version: ReturnType<typeof createHash>,
): Promise<IndexFile> {
  const finished = columns.finish();
  const packSizes = new ByteWriter();
  for (const size of packs.sizes) packSizes.number(size);
  const sections = {
    ...finished.columns,
    packSizes: packSizes.take(),
    singles: formatDirectory(leaves.singles),
    pairs: formatDirectory(leaves.pairs),
  };
  const header = { ...finished.header, articles: ids.length, folds, idBlock: ID_BLOCK };
  version.update(JSON.stringify(header));
  for (const section of Object.values(sections)) version.update(section);
  const stamp = version.digest('hex').slice(0, 12);
  return compressFile('data/base.bin', formatBase({ ...header, version: stamp }, sections));
}
