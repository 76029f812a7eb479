import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/write/parse-article.ts';

/** Every article of the sample archive, from its MDX. */
export function listArticles(folder: string): Article[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => parseArticle(readFileSync(`${folder}/${path}`, 'utf8'), path));
}
