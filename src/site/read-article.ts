import { readFile } from 'node:fs/promises';
import type { Article } from '../model/article.ts';
import { parseArticle } from '../write/parse-article.ts';
import { archiveFolders } from './archive-folders.ts';

/** One article whole, for the page that draws it. */
export async function readArticle(id: string): Promise<Article> {
  const path = `${archiveFolders.articles}/${id.slice(0, 2)}/${id}.mdx`;
  return parseArticle(await readFile(path, 'utf8'), path);
}
