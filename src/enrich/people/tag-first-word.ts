import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let jieba: Jieba | undefined;
/** So many characters hold the first word. */
const reach = 8;

/**
 * The word that a text begins with and its part of speech, by a general dictionary, which is read
 * when first needed: `挽起袖子` begins with 挽起, a verb.
 */
export function tagFirstWord(text: string): { word: string; tag: string } | null {
  jieba ??= Jieba.withDict(dict);
  return jieba.tag(text.slice(0, reach), false)[0] ?? null;
}
