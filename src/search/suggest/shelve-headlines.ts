import { pinyin } from 'pinyin-pro';
import type { Tokenize } from '../tokenize.ts';
import { listShelfKeys } from './shelf-keys.ts';

export interface Headline {
  row: number;
  text: string;
  /** As exactly as it is known; null sorts last. */
  date: string | null;
}

/** So many are kept on one shelf, the newest. */
const MOST = 400;

/** Files headlines by how they begin to sound, the newest first: a suggestion needs one small file. */
export function shelveHeadlines(
  headlines: readonly Headline[],
  tokenize: Tokenize,
): Map<string, Headline[]> {
  const shelves = new Map<string, Headline[]>();
  const newestFirst = headlines
    .filter(({ text }) => text !== '')
    .sort((one, other) => compareDates(one, other) || one.row - other.row);
  for (const headline of newestFirst) {
    const [first, second] = readFirstTwo(headline.text, tokenize);
    if (first === undefined) continue;
    for (const key of listShelfKeys(first, second)) {
      const shelf = shelves.get(key);
      if (shelf === undefined) shelves.set(key, [headline]);
      else if (shelf.length < MOST) shelf.push(headline);
    }
  }
  return new Map([...shelves].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function compareDates(one: Headline, other: Headline): number {
  const [a, b] = [one.date ?? '', other.date ?? ''];
  return a === b ? 0 : a < b ? 1 : -1;
}

/** Readings depend on the word (重庆, 重要): the first symbols are read together. */
function readFirstTwo(text: string, tokenize: Tokenize): string[] {
  const symbols = tokenize(text.slice(0, 24)).symbols.slice(0, 4);
  const han = symbols.map((symbol) => (/^\p{Script=Han}$/u.test(symbol) ? symbol : ' '));
  const read = pinyin(han.join(''), { toneType: 'none', type: 'array', v: true });
  return symbols.slice(0, 2).map((symbol, i) => (han[i] === ' ' ? symbol : (read[i] ?? '')));
}
