import { formatNames } from '../codec/names.ts';
import { compressFile } from './compress-file.ts';
import type { IndexDraft, Job } from './index-draft.ts';

/** Rows in one file of rare names: a search loads those of the articles that it found. */
export const NAME_BLOCK = 512;

export function* writeNames({ columns }: IndexDraft): Generator<Job> {
  const rows = columns.rarePeople();
  for (let block = 0; block * NAME_BLOCK < rows.length; block += 1) {
    const text = formatNames(rows.slice(block * NAME_BLOCK, (block + 1) * NAME_BLOCK));
    yield () => compressFile(`data/names/${block}.bin`, new TextEncoder().encode(text));
  }
}
