import { mixHash } from './mix-hash.ts';

/**
 * What is kept of a text to know it again: how many shingles it has, and a sample of them. Each
 * shingle falls into one bin; each bin keeps one byte of the shingle that comes first in it, or 0.
 */
export interface Sketch {
  readonly size: number;
  readonly bins: Uint8Array;
}

export const binCount = 72;

/** The bin that a shingle falls into. */
export function binOf(shingle: number): number {
  return mixHash(shingle ^ 0x5bd1e995) % binCount;
}

/** The byte that stands for a shingle in its bin, 1 to 255. */
export function byteOf(shingle: number): number {
  return (mixHash(shingle ^ 0x27d4eb2f) % 255) + 1;
}
