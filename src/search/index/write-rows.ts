import { formatRows } from '../codec/row-block.ts';
import { compressFile } from './compress-file.ts';
import type { IndexDraft, Job } from './index-draft.ts';

/** Rows in one file: a search loads those of the articles that it found. */
export const ROW_BLOCK = 256;

export function* writeRows({ ids, columns, recall }: IndexDraft): Generator<Job> {
  const names = columns.rarePeople();
  const rows = ids.map((id, row) => ({ id, rareNames: names[row] ?? [] }));
  for (let block = 0; block * ROW_BLOCK < rows.length; block += 1) {
    const content = formatRows(rows.slice(block * ROW_BLOCK, (block + 1) * ROW_BLOCK));
    yield () => compressFile(`data/rows/${block}.bin`, content, recall);
  }
}
