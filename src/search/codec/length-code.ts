/** Steps from a length to twice that. */
const STEPS = 6;

/** A length in one byte, right to about 6 %: ranking needs no more. */
export function packLength(length: number): number {
  return Math.min(255, Math.round(Math.log2(1 + length) * STEPS));
}

export function unpackLength(code: number): number {
  return 2 ** (code / STEPS) - 1;
}
