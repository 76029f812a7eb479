import { Converter } from 'opencc-js/t2cn';
import { mixHash } from './mix-hash.ts';

/** Three letters tell Chinese texts apart and outlive a misprint. */
const lettersAShingle = 3;

/**
 * The different shingles of a text's plain letters, runs of three, as 32-bit hashes. Traditional
 * forms are undone, so a page delivered again in another encoding has the same ones. A text shorter
 * than a shingle is one shingle.
 */
export function shingleLetters(text: string): Uint32Array {
  const letters = simpleLetters(text);
  const { length } = letters;
  if (length === 0) return new Uint32Array();
  const count = Math.max(1, length - lettersAShingle + 1);
  const shingles = new Uint32Array(count);
  for (let start = 0; start < count; start += 1) {
    const first = Math.imul(letters[start] ?? 0, 0x9e3779b1);
    const second = Math.imul((letters[start + 1] ?? 0) + first, 0x85ebca77);
    shingles[start] = mixHash(Math.imul((letters[start + 2] ?? 0) + second, 0xc2b2ae3d));
  }
  shingles.sort();
  let distinct = 1;
  for (let index = 1; index < count; index += 1) {
    const shingle = shingles[index] ?? 0;
    if (shingle === shingles[distinct - 1]) continue;
    shingles[distinct] = shingle;
    distinct += 1;
  }
  return shingles.subarray(0, distinct);
}

let simpleForms: Uint16Array | undefined;

/**
 * The code points of a text, traditional ones turned into their simple forms one by one: by words
 * it would be better Chinese, and the same text in both forms would differ in more places.
 */
function simpleLetters(text: string): Uint32Array {
  // The table takes a moment to build: made at the first text, not at import.
  simpleForms ??= tabulateSimpleForms();
  const letters = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    letters[count] = isPair ? (text.codePointAt(at) ?? unit) : (simpleForms[unit] ?? unit);
    if (isPair) at += 1;
    count += 1;
  }
  return letters.subarray(0, count);
}

function tabulateSimpleForms(): Uint16Array {
  const simplify = Converter({ from: 't', to: 'cn' });
  return Uint16Array.from({ length: 0x10000 }, (_, unit) => {
    const isHan = (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xf900 && unit < 0xfb00);
    const simple = isHan ? simplify(String.fromCharCode(unit)) : '';
    return simple.length === 1 ? simple.charCodeAt(0) : unit;
  });
}
