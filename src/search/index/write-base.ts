import type { Hash } from 'node:crypto';
import { formatBase } from '../codec/archive-base.ts';
import { formatDirectory } from '../codec/leaf-directory.ts';
import { formatPackSizes } from '../codec/pack-starts.ts';
import { compressFile, type IndexFile } from './compress-file.ts';
import type { IndexDraft } from './index-draft.ts';
import { ROW_BLOCK } from './write-rows.ts';

/** Writes the file that every search starts from, last of all: it names all the others. */
export function writeBase(draft: IndexDraft, version: Hash): Promise<IndexFile> {
  const finished = draft.columns.finish();
  const sections = {
    ...finished.columns,
    packSizes: formatPackSizes(draft.packs.sizes),
    singles: formatDirectory(draft.leaves.singles),
    pairs: formatDirectory(draft.leaves.pairs),
  };
  const header = {
    ...finished.header,
    articles: draft.ids.length,
    folds: draft.folds,
    shelves: draft.shelves.join(' '),
    rowBlock: ROW_BLOCK,
  };
  version.update(JSON.stringify(header));
  for (const section of Object.values(sections)) version.update(section);
  const stamp = version.digest('hex').slice(0, 12);
  return compressFile(
    'data/base.bin',
    formatBase({ ...header, version: stamp }, sections),
    draft.recall,
  );
}
