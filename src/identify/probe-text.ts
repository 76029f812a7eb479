import { plainLetters } from './plain-letters.ts';
import { shingleLetters } from './shingle-letters.ts';
import { binCount, binOf, byteOf } from './sketch.ts';

/** A new text, ready to be asked which shingles of an old fingerprint stand in it. */
export interface Probe {
  readonly size: number;
  /** A bit for each byte of each bin. */
  readonly present: Uint8Array;
  /** How many of its 255 bytes are present, bin by bin: the chance of a false yes. */
  readonly fill: Float64Array;
}

export function probeText(text: string): Probe {
  const shingles = shingleLetters(plainLetters(text));
  const present = new Uint8Array(binCount * 32);
  const fill = new Float64Array(binCount);
  for (const shingle of shingles) {
    const bin = binOf(shingle);
    const byte = byteOf(shingle);
    const at = bin * 32 + (byte >> 3);
    const bit = 1 << (byte & 7);
    const before = present[at] ?? 0;
    if ((before & bit) !== 0) continue;
    present[at] = before | bit;
    fill[bin] = (fill[bin] ?? 0) + 1 / 255;
  }
  return { size: shingles.length, present, fill };
}
