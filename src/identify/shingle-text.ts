import { Converter } from 'opencc-js/t2cn';
import { mixHash } from './mix-hash.ts';
import { plainLetters } from './plain-letters.ts';

/** Three letters tell Chinese texts apart and outlive a misprint. */
const lettersAShingle = 3;

let simplify: ((text: string) => string) | undefined;

/**
 * The different shingles of a text, runs of three letters, as 32-bit hashes. White space,
 * punctuation, width, case and traditional forms are undone, so a page delivered again in another
 * encoding has the same ones. A text shorter than a shingle is one shingle.
 */
export function shingleText(text: string): Set<number> {
  // The table of traditional forms takes a moment to build: made at the first text, not at import.
  simplify ??= Converter({ from: 't', to: 'cn' });
  const letters = Array.from(simplify(plainLetters(text)), (letter) => letter.codePointAt(0) ?? 0);
  const shingles = new Set<number>();
  if (letters.length === 0) return shingles;
  const last = Math.max(0, letters.length - lettersAShingle);
  for (let start = 0; start <= last; start += 1) {
    let hash = 0x811c9dc5;
    for (let offset = 0; offset < lettersAShingle; offset += 1) {
      hash = mixHash(hash ^ (letters[start + offset] ?? 0));
    }
    shingles.add(hash);
  }
  return shingles;
}
