import { buildIndex } from '../../src/search/build-index.ts';
import { compareOrder } from '../../src/search/compare-order.ts';
import { type Draft, makeArticle } from './make-article.ts';

const DIGITS = '0123456789bcdfghjkmnpqrstvwxz';

/** The id of the nth article of a test archive. */
export function testId(n: number): string {
  const places = [Math.floor(n / 841) % 29, Math.floor(n / 29) % 29, n % 29];
  return `0000000${places.map((place) => DIGITS[place]).join('')}`;
}

/** Indexes drafts in memory: path below /search/ → content. */
export async function buildFiles(drafts: readonly Draft[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const articles = drafts
    .map((draft, n) => makeArticle({ id: testId(n), ...draft }))
    .sort(compareOrder);
  for await (const { path, content } of buildIndex(articles)) files.set(path, content);
  return files;
}
