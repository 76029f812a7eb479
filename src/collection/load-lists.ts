import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import type { FileReader } from './file-reader.ts';
import { watchFolder } from './watch-folder.ts';

type Entry = Parameters<DataStore['set']>[0];

export interface ListCollection {
  name: string;
  /** Of files with one path, that of the first of these folders is read. */
  folders: readonly string[];
  takes: (path: string) => boolean;
  /** The entries of all the files together; what it throws stops the build. */
  parse: (files: { path: string; text: string }[]) => Entry[];
  files: FileReader;
}

/** A loader of a few files that hold many entries each; they are read anew each time. */
export function loadLists({ name, folders, takes, parse, files }: ListCollection): Loader {
  const findPaths = async (): Promise<string[]> => {
    const found = new Map<string, string>();
    for (const folder of folders) {
      for (const path of (await files.listFiles(folder)).filter(takes)) {
        if (!found.has(path)) found.set(path, `${folder}/${path}`);
      }
    }
    return [...found.values()];
  };
  const load = async ({ store, generateDigest }: LoaderContext): Promise<void> => {
    const paths = await findPaths();
    const texts = await Promise.all(
      paths.map(async (path) => ({ path, text: (await files.maybeReadText(path)) ?? '' })),
    );
    store.clear();
    for (const entry of parse(texts)) {
      store.set({ ...entry, digest: generateDigest(entry.data) });
    }
  };
  return {
    name,
    load: async (context) => {
      await load(context);
      for (const folder of new Set(folders)) watchFolder(context, folder, () => load(context));
    },
  };
}
