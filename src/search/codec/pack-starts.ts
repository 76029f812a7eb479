import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

export function formatPackSizes(sizes: readonly number[]): Uint8Array {
  const out = new ByteWriter();
  for (const size of sizes) out.number(size);
  return out.take();
}

/** The first row of each pack of texts. */
export function readPackStarts(sizes: Uint8Array): number[] {
  const input = new ByteReader(sizes);
  const starts: number[] = [];
  for (let row = 0; !input.ended; row += input.number()) starts.push(row);
  return starts;
}

/** The pack that holds a row. */
export function findPack(starts: readonly number[], row: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
