import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Random } from '../../simulator/seed-random.ts';

/** Words of one kind and length, as often as they are used. */
interface Shelf {
  words: string[];
  /** How often the words up to here are used together. */
  upTo: number[];
}

/** Gives a text other words of the same kinds and lengths in place of some of its own. */
export interface VaryWords {
  /** A text of the article itself: its places stay. */
  own(text: string): string;
  /** A text from another article: its places become those of this one. */
  borrowed(text: string): string;
}

const KINDS = /^(?:n|nt|nz|v|vn|a|i|l)$/u;
const PLACE = 'ns';
/** So many of a text's words are changed. */
const CHANGED = 0.6;

/**
 * Real articles differ from each other in most of their sentences, and their vocabulary has a long
 * tail; articles made from a grammar do not. So each gets words of its own from a general
 * dictionary, the same ones throughout the article.
 */
export function openDictionary(): (random: Random) => VaryWords {
  const jieba = Jieba.withDict(dict);
  const shelves = fillShelves(new TextDecoder().decode(dict));
  return (random) => {
    const chosen = new Map<string, string>();
    const places: string[] = [];
    const change = (word: string, kind: string): string => {
      const known = chosen.get(word);
      if (known !== undefined) return known;
      const shelf = shelves.get(kind + word.length);
      const other = shelf && word.length > 1 && random.chance(CHANGED) ? draw(shelf, random) : word;
      chosen.set(word, other);
      return other;
    };
    const vary = (text: string, place: (name: string) => string) =>
      jieba
        .tag(text)
        .map(({ word, tag }) => (tag === PLACE ? place(word) : change(word, tag)))
        .join('');
    const keep = (name: string) => {
      places.push(name);
      return name;
    };
    return {
      own: (text) => vary(text, keep),
      borrowed: (text) => vary(text, () => (places.length > 0 ? random.pick(places) : '')),
    };
  };
}

function fillShelves(lines: string): Map<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const line of lines.split('\n')) {
    const [word = '', uses = '', kind = ''] = line.split(' ');
    if (!KINDS.test(kind) || !/^\p{Script=Han}+$/u.test(word)) continue;
    const shelf = shelves.get(kind + word.length) ?? { words: [], upTo: [] };
    shelf.words.push(word);
    shelf.upTo.push((shelf.upTo.at(-1) ?? 0) + Number(uses));
    shelves.set(kind + word.length, shelf);
  }
  return shelves;
}

function draw({ words, upTo }: Shelf, random: Random): string {
  const at = random.next() * (upTo.at(-1) ?? 0);
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return words[low] ?? '';
}
