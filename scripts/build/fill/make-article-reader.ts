import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/model/article.ts';
import { parseArticle } from '../../../src/write/parse-article.ts';

/** Reads articles whole; one that is asked for again, for its page and its file, is read once. */
export function makeArticleReader(folder: string): (id: string) => Article {
  let last: { id: string; article: Article } | undefined;
  return (id) => {
    if (last?.id === id) return last.article;
    const path = `${folder}/${id.slice(0, 2)}/${id}.mdx`;
    last = { id, article: parseArticle(readFileSync(path, 'utf8'), path) };
    return last.article;
  };
}
