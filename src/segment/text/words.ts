import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let jieba: Jieba | undefined;

/** The ends of lines are asked about many times while a page is cut; their words are kept. */
const longestKept = 12;
const mostKept = 4096;
const kept = new Map<string, string[]>();

/** Cuts a text into the words of a general dictionary; the dictionary is read when first needed. */
export function cutWords(text: string): readonly string[] {
  jieba ??= Jieba.withDict(dict);
  if (text.length > longestKept) return jieba.cut(text, false);
  const known = kept.get(text);
  if (known) return known;
  const words = jieba.cut(text, false);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, words);
  return words;
}
