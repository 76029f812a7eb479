import type { Archive } from '../../src/search/archive/archive.ts';
import { openArchive } from '../../src/search/archive/open-archive.ts';
import { unpack } from '../../src/search/archive/unpack.ts';
import { buildFiles } from './build-files.ts';
import type { Draft } from './make-article.ts';

/** Indexes drafts in memory and opens the index, as a browser would. */
export async function openIndex(drafts: readonly Draft[]): Promise<Archive & { loaded: string[] }> {
  const files = await buildFiles(drafts);
  const loaded: string[] = [];
  const archive = await openArchive((path) => {
    loaded.push(path);
    const content = files.get(path);
    return content === undefined
      ? Promise.reject(new Error(`expected a file of the index, found ${path}`))
      : unpack(new Uint8Array(content));
  });
  return { ...archive, loaded };
}
