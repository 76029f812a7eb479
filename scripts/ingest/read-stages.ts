import { createHash } from 'node:crypto';
import { enrichPage } from '../../src/enrich/enrich-page.ts';
import { parseAuthority } from '../../src/enrich/parse-authority.ts';
import type { Comparable } from '../../src/enrich/relate/read-letters.ts';
import { relateArticles } from '../../src/enrich/relate/relate-articles.ts';
import type { ArticleId } from '../../src/model/article.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { stampCode } from '../archive/stamp-code.ts';
import type { Effects } from '../effects/effects.ts';
import type { ConvertPageOptions } from './convert-page.ts';
import type { Relations } from './make-article.ts';
import { readLists } from './read-lists.ts';

export interface Stages extends ConvertPageOptions {
  relate: (articles: readonly Comparable[]) => ReadonlyMap<ArticleId, Relations>;
}

/** All that a kept conversion was made by. */
const codeOfStages = [
  ...['model', 'read', 'segment', 'identify', 'enrich'].map((room) => `src/${room}`),
  'scripts/ingest',
];

/** The stages that need the archive's authority lists, ready to run. */
export async function readStages(folders: ArchiveFolders, effects: Effects): Promise<Stages> {
  const lists = await readLists(folders.authority, effects);
  const authority = parseAuthority(lists);
  const code = await stampCode(codeOfStages);
  return {
    folder: `${folders.work}/conversions`,
    stamp: createHash('sha256')
      .update(JSON.stringify([code, ...lists]))
      .digest('hex'),
    enrich: (page, articles) => enrichPage(page, articles, authority),
    relate: relateArticles,
  };
}
