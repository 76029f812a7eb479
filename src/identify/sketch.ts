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

/** The bin that a shingle falls into, its rank there, and the byte that stands for it (1 to 255). */
export function placeShingle(shingle: number): { bin: number; rank: number; byte: number } {
  const place = mixHash(shingle ^ 0x5bd1e995);
  const byte = (mixHash(shingle ^ 0x27d4eb2f) % 255) + 1;
  return { bin: place % binCount, rank: Math.floor(place / binCount), byte };
}
