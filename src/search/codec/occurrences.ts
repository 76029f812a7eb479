import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readRows } from './postings.ts';

/** In which articles a single symbol stands, and how often: no positions. */
export interface Occurrences {
  rows: number[];
  /** For each row: see `packOccurrence`. */
  codes: number[];
}

/** How often a symbol stands in the text, and whether in the headline and in the byline. */
export function packOccurrence(inText: number, inHeadline: boolean, inByline: boolean): number {
  return inText * 4 + (inHeadline ? 1 : 0) + (inByline ? 2 : 0);
}

export function unpackOccurrence(code: number): {
  text: number;
  headline: number;
  byline: number;
} {
  return { text: code >> 2, headline: code & 1, byline: (code >> 1) & 1 };
}

export function writeOccurrences(out: ByteWriter, { rows, codes }: Occurrences): void {
  let row = 0;
  for (const next of rows) {
    out.number(next - row);
    row = next;
  }
  for (const code of codes) out.number(code);
}

export function readOccurrences(bytes: ByteReader, count: number): Occurrences {
  const rows = readRows(bytes, count);
  return { rows, codes: Array.from(rows, () => bytes.number()) };
}
