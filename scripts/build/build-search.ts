import { buildIndex } from '../../src/search/build-index.ts';
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
  const names = (await effects.listFiles(folders.articles))
    .filter((path) => /^[^_/]+\/[^/]+\.mdx$/u.test(path))
    .sort();
  const progress = startProgress('index', names.length, effects, quiet);
  async function* articles() {
    const reads = names.map((name) => async () => {
      const path = `${folders.articles}/${name}`;
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
