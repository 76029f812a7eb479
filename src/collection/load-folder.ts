import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import type { FileReader } from './file-reader.ts';
import { watchFolder } from './watch-folder.ts';

export type Entry = Parameters<DataStore['set']>[0];

export interface FolderCollection {
  name: string;
  folder: string;
  /** The id of the entry that a file holds, null where it holds none. */
  idOf: (path: string) => string | null;
  /** The entry of one file; what it throws stops the build. */
  parse: (text: string, path: string) => Entry;
  /** Changes with the code, so that nothing made by older code is kept. */
  stamp: string;
  files: FileReader;
}

const batchSize = 64;

/**
 * A loader of one entry a file. It keeps the entries of unchanged files, by content hash,
 * parses the others, and lets go of what left the folder.
 */
export function loadFolder(collection: FolderCollection): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const { store } = context;
    const paths = (await collection.files.listFiles(collection.folder)).flatMap((path) => {
      const id = collection.idOf(path);
      return id === null ? [] : [{ id, path: `${collection.folder}/${path}` }];
    });
    const present = new Set(paths.map(({ id }) => id));
    for (const id of store.keys()) if (!present.has(id)) store.delete(id);
    for (let start = 0; start < paths.length; start += batchSize) {
      await Promise.all(
        paths.slice(start, start + batchSize).map(async ({ id, path }) => {
          const text = await collection.files.maybeReadText(path);
          if (text !== null) refresh(collection, context, id, path, text);
        }),
      );
    }
  };
  return {
    name: collection.name,
    load: async (context) => {
      await load(context);
      watchFolder(context, collection.folder, () => load(context));
    },
  };
}

function refresh(
  { parse, stamp }: FolderCollection,
  { store, generateDigest }: LoaderContext,
  id: string,
  path: string,
  text: string,
): void {
  const digest = generateDigest(`${stamp}\n${text}`);
  if (store.get(id)?.digest !== digest) store.set({ ...parse(text, path), id, digest });
}
