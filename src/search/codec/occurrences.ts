import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readAscending, writeAscending } from './postings.ts';

/** In which articles a single symbol stands, and how often: no positions. */
export interface Occurrences {
  rows: ArrayLike<number>;
  /** For each row: see `packOccurrence`. */
  codes: ArrayLike<number>;
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
  writeAscending(out, rows, 0, rows.length);
  for (let i = 0; i < codes.length; i += 1) out.number(codes[i] ?? 0);
}

export function readOccurrences(bytes: ByteReader, count: number): Occurrences {
  return { rows: readAscending(bytes, count), codes: bytes.numbers(count) };
}
