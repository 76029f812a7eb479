import { formatShelf } from '../codec/shelf.ts';
import { shelveHeadlines } from '../suggest/shelve-headlines.ts';
import { compressFile } from './compress-file.ts';
import type { IndexDraft, Job } from './index-draft.ts';

/** Writes the headlines that are offered while a reader types. */
export function* writeShelves({
  headlines,
  shelves,
  tokenize,
  recall,
}: IndexDraft): Generator<Job> {
  for (const [key, shelf] of shelveHeadlines(headlines, tokenize)) {
    shelves.push(key);
    const content = new TextEncoder().encode(formatShelf(shelf));
    yield () => compressFile(`data/suggest/${key}.bin`, content, recall);
  }
}
