import { Buffer } from 'node:buffer';
import type { Effects } from '../effects/effects.ts';

/** The lines of the cards in pieces; the others are made while those of the articles are written. */
export interface CardLines {
  articles: AsyncIterable<Uint8Array>;
  marks: readonly Uint8Array[];
  sources: readonly Uint8Array[];
}

/**
 * Writes what the site holds of the whole archive while it draws a page: the cards of all articles
 * and of all sources, a line each, so that it need not open a file for each of them. Says which
 * files of the folder these are.
 */
export async function writeCards(
  folder: string,
  { articles, marks, sources }: CardLines,
  effects: Pick<Effects, 'writeFile'>,
): Promise<string[]> {
  await effects.writeFile(`${folder}/_cards/articles.jsonl`, articles);
  await effects.writeFile(`${folder}/_cards/marks.jsonl`, Buffer.concat(marks));
  await effects.writeFile(`${folder}/_cards/sources.jsonl`, Buffer.concat(sources));
  return ['articles', 'marks', 'sources'].map((name) => `_cards/${name}.jsonl`);
}
