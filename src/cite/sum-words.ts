import { quotedLetters } from './quoted-letters.ts';

/** Six characters that change with any letter of the words: FNV-1a over their letters, base 36. */
export function sumWords(words: string): string {
  let sum = 0x811c9dc5;
  for (const letter of quotedLetters(words).letters) {
    sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    sum ^= sum >>> 15;
  }
  return (sum >>> 0).toString(36).padStart(7, '0').slice(-6);
}
