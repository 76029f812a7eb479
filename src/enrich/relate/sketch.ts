import { mixHash } from './mix-hash.ts';

/** How many of its terms stand for a text. */
const sketchSize = 48;

/** The terms of a text with the smallest hashes, in order, and how many terms it has. */
export interface Sketch {
  least: Uint32Array;
  size: number;
}

/** The sketch of a text's different terms. */
export function sketchTerms(terms: readonly number[]): Sketch {
  // Few hashes lie below this bound, so that few are sorted; where too few do, all are.
  const bound = Math.ceil((2 ** 32 * 3 * sketchSize) / Math.max(1, terms.length));
  const hashes = terms.map((term) => mixHash(term + 1));
  const low = hashes.filter((hash) => hash < bound);
  const least = Uint32Array.from(low.length < sketchSize ? hashes : low).sort();
  return { least: least.slice(0, sketchSize), size: terms.length };
}

/** About what share of the shorter text's terms stands in the longer one. */
export function measureContainment(a: Sketch, b: Sketch): number {
  if (a.size === 0 || b.size === 0) return 0;
  // Of the smallest hashes of both together, the share that is in both is the likeness.
  let [i, j, both, seen] = [0, 0, 0, 0];
  while (i < a.least.length && j < b.least.length && seen < sketchSize) {
    const [x = 0, y = 0] = [a.least[i], b.least[j]];
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    seen += 1;
  }
  const likeness = both / seen;
  const shared = (likeness * (a.size + b.size)) / (1 + likeness);
  return shared / Math.min(a.size, b.size);
}
