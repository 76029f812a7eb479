import { formatIds } from '../codec/ids.ts';
import { compressFile } from './compress-file.ts';
import type { IndexDraft, Job } from './index-draft.ts';

/** Rows in one file of ids: a search loads those of the articles that it found. */
export const ID_BLOCK = 256;

export function* writeIds({ ids }: IndexDraft): Generator<Job> {
  for (let block = 0; block * ID_BLOCK < ids.length; block += 1) {
    const content = formatIds(ids.slice(block * ID_BLOCK, (block + 1) * ID_BLOCK));
    yield () => compressFile(`data/ids/${block}.bin`, content);
  }
}
