import { parseLines } from '../../src/collection/parse-lines.ts';
import type { ArticleCard } from '../../src/model/article-card.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { compareOrder } from '../../src/search/compare-order.ts';
import { keepAhead } from '../../src/search/index/keep-ahead.ts';
import { parseArticle } from '../../src/write/parse-article.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { startProgress } from '../cli/progress.ts';
import type { Effects } from '../effects/effects.ts';

/** Files that are read, and written, at a time: enough that the processor never waits for them. */
const AHEAD = 24;

/** Indexes the archive's articles into `<out>/search/`. */
export async function buildSearch(
  folders: Pick<ArchiveFolders, 'articles' | 'out'>,
  quiet: boolean,
  effects: Effects,
): Promise<void> {
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
    for await (const { path, content } of buildIndex(articles())) {
      yield () => effects.writeFile(`${folders.out}/search/${path}`, content);
    }
  }
  for await (const _ of keepAhead(writes(), AHEAD));
  progress.end();
}
