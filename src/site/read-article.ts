import { readFileSync } from 'node:fs';
import type { Article } from '../model/article.ts';
import { parseArticle } from '../write/parse-article.ts';
import { archiveFolders } from './archive-folders.ts';

/**
 * One article whole, for the page that draws it. Pages are drawn one after the other: to wait for a
 * file beside them would cost more than the file.
 */
export function readArticle(id: string): Article {
  const path = `${archiveFolders.articles}/${id.slice(0, 2)}/${id}.mdx`;
  return parseArticle(readFileSync(path, 'utf8'), path);
}
