import type { Effects } from '../effects/effects.ts';
import { readTexts } from './read-texts.ts';

/**
 * The hand-kept lists of several folders, by the path that messages name them by: of lists with
 * one name, that of the first folder.
 */
export async function readLists(
  folders: readonly string[],
  effects: Pick<Effects, 'listFiles' | 'maybeReadText'>,
): Promise<Map<string, string>> {
  const lists = new Map<string, string>();
  const names = new Set<string>();
  for (const folder of folders) {
    for (const [path, text] of await readTexts(folder, effects)) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (names.has(name)) continue;
      names.add(name);
      lists.set(path, text);
    }
  }
  return lists;
}
