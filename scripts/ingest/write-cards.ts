import { Buffer } from 'node:buffer';
import type { Effects } from '../effects/effects.ts';

/** The lines of the cards, in pieces as they were made. */
export interface CardLines {
  articles: Uint8Array[];
  marks: Uint8Array[];
  sources: Uint8Array[];
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
  const files = new Map([
    ['_cards/articles.jsonl', articles],
    ['_cards/marks.jsonl', marks],
    ['_cards/sources.jsonl', sources],
  ]);
  for (const [path, pieces] of files)
    await effects.writeFile(`${folder}/${path}`, Buffer.concat(pieces));
  return [...files.keys()];
}
