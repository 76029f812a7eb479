import { Buffer } from 'node:buffer';
import { makeCard } from '../../src/collection/make-card.ts';
import type { Article } from '../../src/model/article.ts';
import type { ArticleMark } from '../../src/model/article-mark.ts';
import type { SourceCard } from '../../src/model/source-card.ts';
import type { Effects } from '../effects/effects.ts';

export interface Cards {
  articles: readonly Article[];
  /** In step with `articles`. */
  marks: readonly ArticleMark[];
  sources: readonly SourceCard[];
}

/**
 * Writes what the site holds of the whole archive while it draws a page: the cards of all articles
 * and of all sources, a line each, so that it need not open a file for each of them. Says which
 * files of the folder these are.
 */
export async function writeCards(
  folder: string,
  { articles, marks, sources }: Cards,
  effects: Pick<Effects, 'writeFile'>,
): Promise<string[]> {
  const files = new Map([
    ['_cards/articles.jsonl', formatLines(articles, makeCard)],
    ['_cards/marks.jsonl', formatLines(marks, (mark) => mark)],
    ['_cards/sources.jsonl', formatLines(sources, (card) => card)],
  ]);
  for (const [path, bytes] of files) await effects.writeFile(`${folder}/${path}`, bytes);
  return [...files.keys()];
}

/** Bytes, since the lines of a large archive are more than one string can hold. */
function formatLines<Item>(items: readonly Item[], cardOf: (item: Item) => object): Uint8Array {
  return Buffer.concat(items.map((item) => Buffer.from(`${JSON.stringify(cardOf(item))}\n`)));
}
