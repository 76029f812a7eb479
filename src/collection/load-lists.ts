import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import type { FileReader } from './file-reader.ts';
import { watchFolder } from './watch-folder.ts';

type Entry = Parameters<DataStore['set']>[0];

export interface ListCollection {
  name: string;
  folder: string;
  takes: (path: string) => boolean;
  /** The entries of all the files together; what it throws stops the build. */
  parse: (files: { path: string; text: string }[]) => Entry[];
  files: FileReader;
}

/** A loader of a few files that hold many entries each; they are read anew each time. */
export function loadLists({ name, folder, takes, parse, files }: ListCollection): Loader {
  const load = async ({ store, generateDigest }: LoaderContext): Promise<void> => {
    const paths = (await files.listFiles(folder)).filter(takes).map((path) => `${folder}/${path}`);
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
      watchFolder(context, folder, () => load(context));
    },
  };
}
