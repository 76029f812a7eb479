import type { PathWithRoute } from 'astro';
import type { ArchiveFolders } from '../../archive/archive-folders.ts';
import type { Effects } from '../../effects/effects.ts';
import { readLedger } from '../../ingest/read-ledger.ts';
import { fileOfPath } from '../file-of-path.ts';
import { findMoved } from './find-moved.ts';
import { type QuickKind, type QuickPage, quickComponents } from './quick-work.ts';

const kinds = new Map<string, QuickKind>(
  Object.entries(quickComponents).map(([kind, component]) => [component, kind as QuickKind]),
);

/**
 * Which of the paths can be drawn without Astro. Of former addresses those that lead to one article,
 * which the ledger tells; a site of many has as many as articles.
 */
export async function pickQuickPages(
  paths: readonly PathWithRoute[],
  folders: Pick<ArchiveFolders, 'ledger'>,
  effects: Pick<Effects, 'listFiles' | 'maybeReadText'>,
): Promise<Map<PathWithRoute, QuickPage>> {
  const all = new Map<PathWithRoute, QuickPage>();
  const articles = new Set<string>();
  for (const path of paths) {
    const { pathname, route, cacheKey: key } = path;
    const kind = kinds.get(route.component);
    if (kind === undefined) continue;
    all.set(path, { kind, pathname, file: fileOfPath(path), key });
    if (kind === 'article') articles.add(pathname);
  }
  const hasFormer = [...all.values()].some(({ kind }) => kind === 'moved');
  if (!hasFormer) return all;
  const ledger = new Map((await readLedger(folders, effects)).map((entry) => [entry.id, entry]));
  const moved = findMoved(ledger, (id) => articles.has(`/a/${id}`));
  for (const [path, { kind, pathname }] of all) {
    if (kind === 'moved' && !moved.has(pathname)) all.delete(path);
  }
  return all;
}
