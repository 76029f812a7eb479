import { parseLines } from '../../src/collection/parse-lines.ts';
import type { ArticleCard } from '../../src/model/article-card.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { compareOrder } from '../../src/search/compare-order.ts';
import { keepAhead } from '../../src/search/index/keep-ahead.ts';
import { parseArticle } from '../../src/write/parse-article.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { startProgress } from '../cli/progress.ts';
import type { Effects } from '../effects/effects.ts';
import type { Drawn } from './draw-pages.ts';
import type { Keeper } from './keep/make-keeper.ts';
import type { PageRow } from './keep/site-record.ts';

/** Files that are read, and written, at a time: enough that the processor never waits for them. */
const AHEAD = 24;

/** The site that is built anew: its folder, and which of its files are still what they were. */
export interface FormerSite {
  out: string;
  keep: Keeper;
}

/**
 * Indexes the archive's articles into `<out>/search/`, but for the files that the former site has
 * of the same content already.
 */
export async function buildSearch(
  folders: Pick<ArchiveFolders, 'articles' | 'out'>,
  quiet: boolean,
  effects: Effects,
  former: FormerSite = { out: '', keep: () => undefined },
): Promise<Drawn> {
  const result: Drawn = { kept: [], drawn: [] };
  const cards = await effects.readBytes(`${folders.articles}/_cards/articles.jsonl`);
  const order = parseLines<ArticleCard>(cards).sort(compareOrder);
  const progress = startProgress('index', order.length, effects, quiet);
  async function* articles() {
    const reads = order.map(({ id }) => async () => {
      const path = `${folders.articles}/${id.slice(0, 2)}/${id}.mdx`;
      return { path, text: (await effects.readBytes(path)).toString() };
    });
    for await (const { path, text } of keepAhead(reads, AHEAD)) {
      yield parseArticle(text, path);
      progress.step();
    }
  }
  async function* writes() {
    for await (const { path, content, digest, isRecalled } of buildIndex(articles(), recall)) {
      const file = `search/${path}`;
      const row: PageRow = [file, digest, content.length];
      (isRecalled ? result.kept : result.drawn).push(row);
      if (!isRecalled) yield () => effects.writeFile(`${folders.out}/${file}`, content);
    }
  }
  for await (const _ of keepAhead(writes(), AHEAD));
  progress.end();
  return result;

  async function recall(path: string, digest: string): Promise<Uint8Array | null> {
    const file = `search/${path}`;
    if (former.keep(file, digest) === undefined) return null;
    return effects.maybeReadBytes(`${former.out}/${file}`);
  }
}
