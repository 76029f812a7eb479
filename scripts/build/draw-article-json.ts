import { readFileSync } from 'node:fs';
import { formatArticleJson } from '../../src/site/format-article-json.ts';
import { parseArticle } from '../../src/write/parse-article.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { QuickDraw } from './quick-draw.ts';

/** Draws `/a/<id>.json` as src/pages/a/[id].json.ts does. */
export function drawArticleJson({ articles }: Pick<ArchiveFolders, 'articles'>): QuickDraw {
  return (pathname) => {
    const id = pathname.slice('/a/'.length, -'.json'.length);
    const path = `${articles}/${id.slice(0, 2)}/${id}.mdx`;
    return formatArticleJson(parseArticle(readFileSync(path, 'utf8'), path));
  };
}
