import type { Archive } from '../../../src/browse/archive.ts';
import type { Article } from '../../../src/model/article.ts';
import { formatArticleJson } from '../../../src/site/format-article-json.ts';
import { drawArticlePages } from './draw-article-pages.ts';
import { drawMovedPages } from './draw-moved-pages.ts';
import type { QuickDraw } from './quick-draw.ts';
import type { QuickKind, QuickWork } from './quick-work.ts';

/** What draws the pages of each kind, by the samples of those that need one. */
export function makeQuickDraws(
  archive: Archive,
  readArticle: (id: string) => Article,
): (samples: QuickWork['samples']) => Record<QuickKind, QuickDraw> {
  return ({ article, moved }) => ({
    article: article === undefined ? unknown : drawArticlePages(archive, readArticle, article),
    json: (pathname) =>
      formatArticleJson(readArticle(pathname.slice('/a/'.length, -'.json'.length))),
    moved: moved === undefined ? unknown : drawMovedPages(archive, moved),
  });
}

const unknown: QuickDraw = (pathname) => {
  throw new Error(`there is no sample of ${pathname}`);
};
