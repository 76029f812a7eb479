import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Where a pair stands: rows of articles, ascending, and in each its positions, ascending. */
export interface Postings {
  rows: number[];
  positions: number[][];
}

/** Rows, counts and positions stand in three runs: like beside like packs smaller. */
export function writePostings(out: ByteWriter, { rows, positions }: Postings): void {
  let row = 0;
  for (const next of rows) {
    out.number(next - row);
    row = next;
  }
  for (const list of positions) out.number(list.length - 1);
  for (const list of positions) {
    let position = 0;
    for (const next of list) {
      out.number(next - position);
      position = next;
    }
  }
}

export function readPostings(bytes: ByteReader, count: number): Postings {
  const rows = readRows(bytes, count);
  const lengths = Array.from(rows, () => bytes.number() + 1);
  const positions = lengths.map((length) => readRows(bytes, length));
  return { rows, positions };
}

/** Ascending numbers, each written as its distance from the one before. */
export function readRows(bytes: ByteReader, count: number): number[] {
  const rows = new Array<number>(count);
  let row = 0;
  for (let i = 0; i < count; i += 1) {
    row += bytes.number();
    rows[i] = row;
  }
  return rows;
}
