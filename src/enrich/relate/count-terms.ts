import { hashWord, mixHash } from './mix-hash.ts';

/** Terms are known by a hash of this many bits; memory stays the same however many there are. */
const bits = 22;
export const termCount = 2 ** bits;
const mask = termCount - 1;
const space = 32;

/** The different terms of an article and how often each stands there. */
export interface TermCounts {
  terms: number[];
  times: number[];
}

/** The term of a mark. */
export function termOfMark(mark: string): number {
  return hashWord(mark) & mask;
}

/** Counts the different terms of an article: runs of three letters, and its marks. */
export type TermCounter = (letters: string, marks: readonly string[]) => TermCounts;

/** Makes a counter that counts one article after another in the same room. */
export function makeTermCounter(): TermCounter {
  let room = new Uint32Array(0);
  return (letters, marks) => {
    // A small table of its own is faster than a map, and than one table for the whole archive.
    const size = 2 ** Math.ceil(Math.log2(2 * (letters.length + marks.length) + 2));
    if (room.length < size) room = new Uint32Array(size);
    return countTerms(letters, marks, room.subarray(0, size).fill(0));
  };
}

function countTerms(letters: string, marks: readonly string[], places: Uint32Array): TermCounts {
  const terms: number[] = [];
  const times: number[] = [];
  const size = places.length;
  const note = (term: number) => {
    let at = mixHash(term) & (size - 1);
    for (let place = places[at] ?? 0; place !== 0; place = places[at] ?? 0) {
      if (terms[place - 1] === term) {
        times[place - 1] = (times[place - 1] ?? 0) + 1;
        return;
      }
      at = (at + 1) & (size - 1);
    }
    terms.push(term);
    times.push(1);
    places[at] = terms.length;
  };
  let [a, b] = [space, space];
  for (let at = 0; at < letters.length; at += 1) {
    const c = letters.charCodeAt(at);
    if (a !== space && b !== space && c !== space) {
      note(mixHash(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ c) & mask);
    }
    [a, b] = [b, c];
  }
  for (const mark of marks) note(termOfMark(mark));
  return { terms, times };
}
