import { buildIndex } from '../../src/search/build-index.ts';
import { parseArticle } from '../../src/write/parse-article.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { startProgress } from '../cli/progress.ts';
import type { Effects } from '../effects/effects.ts';

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
    for (const name of names) {
      const path = `${folders.articles}/${name}`;
      yield parseArticle((await effects.readBytes(path)).toString(), path);
      progress.step();
    }
  }
  for await (const { path, content } of buildIndex(articles())) {
    await effects.writeFile(`${folders.out}/search/${path}`, content);
  }
  progress.end();
}
