import type { Archive } from '../../../src/browse/archive.ts';
import { configuration } from '../../../src/site/configuration.ts';
import type { PageRow } from '../keep/site-record.ts';
import { makePageWriter } from '../make-page-writer.ts';
import { makeArticleReader } from './make-article-reader.ts';
import { makeQuickDraws } from './make-quick-draws.ts';
import type { QuickWork } from './quick-work.ts';
import { takeUntil } from './take-until.ts';

export interface FillOptions {
  archive: Archive;
  /** The folder of the generated articles. */
  articles: string;
  /** The site's folder. */
  site: string;
}

/**
 * Draws pages without Astro into the site's folder. Until the samples are there it writes the
 * files for programs, which need none.
 */
export async function fillPages(
  { archive, articles, site }: FillOptions,
  told: Promise<QuickWork>,
): Promise<PageRow[]> {
  const readArticle = makeArticleReader(articles);
  const makeDraws = makeQuickDraws(archive, readArticle);
  const write = makePageWriter(site);
  const lengths = new Map<string, number>();
  const early = configuration.features.json ? archive.articles : [];
  for await (const { id } of takeUntil(told, early)) {
    const file = `a/${id}.json`;
    lengths.set(file, write(file, makeDraws({}).json(`/${file}`)));
  }
  const { pages, samples } = await told;
  const draws = makeDraws(samples);
  // An article's file for programs comes behind its page: it is read once for both.
  for (const { kind, pathname, file } of pages.toSorted((a, z) => (a.file < z.file ? -1 : 1))) {
    if (!lengths.has(file)) lengths.set(file, write(file, draws[kind](pathname)));
  }
  return pages.flatMap(({ file, key }): PageRow[] =>
    key === undefined ? [] : [[file, key, lengths.get(file) ?? 0]],
  );
}
