import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Where a pair stands: rows of articles, ascending, and in each its positions, ascending. */
export interface Postings {
  rows: ArrayLike<number>;
  /** The positions in row i are `positions[starts[i]]` up to `positions[starts[i + 1]]`. */
  starts: ArrayLike<number>;
  positions: ArrayLike<number>;
}

/** Rows, counts and positions stand in three runs: like beside like packs smaller. */
export function writePostings(out: ByteWriter, { rows, starts, positions }: Postings): void {
  writeAscending(out, rows, 0, rows.length);
  for (let i = 0; i < rows.length; i += 1) out.number((starts[i + 1] ?? 0) - (starts[i] ?? 0) - 1);
  for (let i = 0; i < rows.length; i += 1) {
    writeAscending(out, positions, starts[i] ?? 0, starts[i + 1] ?? 0);
  }
}

export function readPostings(bytes: ByteReader, count: number): Postings {
  const rows = readAscending(bytes, count);
  const counts = bytes.numbers(count);
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i += 1) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0) + 1;
  const positions = bytes.numbers(starts[count] ?? 0);
  for (let i = 0; i < count; i += 1) sumUp(positions, starts[i] ?? 0, starts[i + 1] ?? 0);
  return { rows, starts, positions };
}

/** Ascending numbers, each as its distance from the one before. */
export function writeAscending(
  out: ByteWriter,
  values: ArrayLike<number>,
  from: number,
  to: number,
): void {
  let before = 0;
  for (let i = from; i < to; i += 1) {
    const value = values[i] ?? 0;
    out.number(value - before);
    before = value;
  }
}

export function readAscending(bytes: ByteReader, count: number): Uint32Array {
  const values = bytes.numbers(count);
  sumUp(values, 0, count);
  return values;
}

function sumUp(values: Uint32Array, from: number, to: number): void {
  let sum = 0;
  for (let i = from; i < to; i += 1) {
    sum += values[i] ?? 0;
    values[i] = sum;
  }
}
