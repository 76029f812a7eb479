import { binCount, binOf, byteOf, type Sketch } from './sketch.ts';

/** The sketch of a text's shingles, which come sorted: the first that falls into a bin stays. */
export function sketchShingles(shingles: Uint32Array): Sketch {
  const bins = new Uint8Array(binCount);
  for (const shingle of shingles) {
    const bin = binOf(shingle);
    if (bins[bin] === 0) bins[bin] = byteOf(shingle);
  }
  return { size: shingles.length, bins };
}
