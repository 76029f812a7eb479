import { hash } from 'node:crypto';
import type { ArticleId } from '../model/article.ts';
import { checkCharacter } from './check-character.ts';
import { plainLetters } from './plain-letters.ts';
import { spellNumber } from './spell-number.ts';

/**
 * A new id from an article's words and its source's address, the same on every machine. Where the
 * id is taken (two articles of one page with the same words, or chance) a counter joins the words.
 */
export function mintId(text: string, address: string, isTaken: (id: string) => boolean): ArticleId {
  const words = plainLetters(text);
  for (let count = 0; ; count += 1) {
    const digest = hash('sha256', `${address}\n${words}${count === 0 ? '' : `\n${count}`}`);
    const word = spellNumber(BigInt(`0x${digest.slice(0, 16)}`), 9);
    const id = word + checkCharacter(word);
    if (!isTaken(id)) return id;
  }
}
