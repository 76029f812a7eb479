import { ByteWriter } from '../codec/byte-writer.ts';
import type { LeafEntry } from '../codec/leaf.ts';
import { writeOccurrences } from '../codec/occurrences.ts';
import { writePostings } from '../codec/postings.ts';
import type { PostingLists } from './posting-lists.ts';

/** A leaf is closed when its lists reach this many bytes, before compression. */
const LEAF_SIZE = 24_000;

/**
 * Cuts the sorted tokens into leaves. The forms of one pair (`工会`, `工，会`) stay in one leaf, so
 * that whoever asks for all of them loads one file.
 */
export function* cutLeaves(
  lists: PostingLists,
  tokens: readonly number[],
  kind: 'singles' | 'pairs',
): Generator<LeafEntry[]> {
  const out = new ByteWriter();
  let leaf: LeafEntry[] = [];
  let size = 0;
  for (const number of tokens) {
    const token = lists.token(number);
    const last = leaf.at(-1);
    if (size >= LEAF_SIZE && last !== undefined && (last.a !== token.a || last.b !== token.b)) {
      yield leaf;
      leaf = [];
      size = 0;
    }
    const values = lists.values(number);
    const count = kind === 'pairs' ? packPair(out, values) : packSingle(out, values);
    const bytes = out.take();
    leaf.push({ ...token, count, bytes });
    size += bytes.length + 4;
  }
  if (leaf.length > 0) yield leaf;
}

function packPair(out: ByteWriter, values: readonly number[]): number {
  const rows: number[] = [];
  const starts: number[] = [];
  const positions: number[] = [];
  let row = 0;
  let position = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (value % 2 === 1) {
      row += (value - 1) / 2;
      i += 1;
      position = values[i] ?? 0;
      rows.push(row);
      starts.push(positions.length);
    } else {
      position += value / 2;
    }
    positions.push(position);
  }
  starts.push(positions.length);
  writePostings(out, { rows, starts, positions });
  return rows.length;
}

function packSingle(out: ByteWriter, values: readonly number[]): number {
  let row = 0;
  const rows: number[] = [];
  const codes: number[] = [];
  for (let i = 0; i + 1 < values.length; i += 2) {
    row += values[i] ?? 0;
    rows.push(row);
    codes.push(values[i + 1] ?? 0);
  }
  writeOccurrences(out, { rows, codes });
  return rows.length;
}
