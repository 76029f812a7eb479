/** A length in one byte, right to about 4 %: ranking needs no more. */
export function packLength(length: number): number {
  return Math.min(255, Math.round(Math.log2(1 + length) * 16));
}

export function unpackLength(code: number): number {
  return 2 ** (code / 16) - 1;
}
