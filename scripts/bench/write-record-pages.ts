import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ReadyArticle } from '../../src/model/ready-article.ts';

/** As many as a page of a newspaper holds. */
const articlesAPage = 8;

/** An archive of ready-made articles in pages, in place of what was there; says the pages' files. */
export function writeRecordPages(folder: string, articles: Iterable<ReadyArticle>): string[] {
  rmSync(folder, { recursive: true, force: true });
  const files: string[] = [];
  let page: ReadyArticle[] = [];
  const writePage = () => {
    const number = String(files.length + 1).padStart(5, '0');
    const file = `${folder}/sources/bench/${page[0]?.date ?? 'undated'}/${number}.jsonl`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page.map((article) => `${JSON.stringify(article)}\n`).join(''));
    files.push(file);
    page = [];
  };
  for (const article of articles) {
    page.push(article);
    if (page.length === articlesAPage) writePage();
  }
  if (page.length > 0) writePage();
  return files;
}
