import { join } from 'node:path';
import type { LabelledFolders } from './read-labelled-pages.ts';

const makers = ['knobs', 'geometry'];
const parts = ['dev', 'held'];

/** The sets of tests/pages: for each page maker one to look at and learn from, one that is held back. */
export function listPageSets(root: string): LabelledFolders[] {
  return makers
    .flatMap((maker) => parts.map((part) => `${maker}-${part}`))
    .map((set) => {
      const folder = join(root, 'tests/pages', set);
      return { set, sources: join(folder, 'sources'), gold: join(folder, 'gold') };
    });
}
