import { binCount, placeShingle, type Sketch } from './sketch.ts';

/** The sketch of a text's shingles. */
export function sketchShingles(shingles: ReadonlySet<number>): Sketch {
  const bins = new Uint8Array(binCount);
  const first = new Float64Array(binCount).fill(Number.POSITIVE_INFINITY);
  for (const shingle of shingles) {
    const { bin, rank, byte } = placeShingle(shingle);
    if (rank < (first[bin] ?? 0)) {
      first[bin] = rank;
      bins[bin] = byte;
    }
  }
  return { size: shingles.size, bins };
}
