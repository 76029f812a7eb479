import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import type { Drawn } from './draw-pages.ts';
import { fillHere } from './fill/fill-here.ts';
import type { QuickWork } from './fill/quick-work.ts';
import type { SiteRecord } from './keep/site-record.ts';
import { renderPages } from './render-pages.ts';
import { type Filling, startFilling } from './start-filling.ts';
import { type ShareOptions, startShare } from './start-share.ts';

/** Below this many articles a second process takes longer to start than it saves. */
const articlesWorthSharing = 3000;

export interface BuiltPages extends Drawn {
  /** The folders that what was drawn is in. */
  parts: string[];
}

/**
 * Renders every page of the site, a large archive on all cores, into folders of the work folder:
 * one process draws the pages of articles without Astro, the others the rest with it.
 * Where the last build left a record, what has not changed since is not drawn. Astro
 * starts at once; the articles are read when they are `ready`. (Builds side by side
 * do not meet there: Astro keeps its parts below the folder that it renders to only where that lies
 * inside the project.)
 */
export async function buildPages(
  folders: ArchiveFolders,
  record: SiteRecord | null,
  effects: Effects,
  ready: Promise<void> = Promise.resolve(),
): Promise<BuiltPages> {
  const articles = (await effects.listFiles(folders.articles)).length;
  const isLarge = articles >= articlesWorthSharing;
  const processes = isLarge && record === null ? Math.min(availableParallelism(), 4) : 1;
  const of = Math.max(1, processes - 1);
  const site = `${folders.work}/site`;
  const shares = Array.from({ length: of }, (_, index) => ({
    ...{ folders, site, record: ready.then(() => record), share: { index, of } },
    out: `${folders.work}/share-${index}`,
  }));
  const parts = [site, ...shares.map(({ out }) => out)];
  for (const part of parts) await rm(part, { recursive: true, force: true });
  const fill = (work: QuickWork) => fillHere(folders, site, work);
  const found = isLarge
    ? await renderApart(shares, processes > 1 ? startFilling(folders, site) : null)
    : await Promise.all(shares.map((share) => renderPages({ ...share, fill })));
  return {
    parts,
    kept: found.flatMap(({ kept }) => kept),
    drawn: found.flatMap(({ drawn }) => drawn),
  };
}

async function renderApart(
  shares: readonly Omit<ShareOptions, 'hand'>[],
  filling: Filling | null,
): Promise<Drawn[]> {
  const hand = filling?.hand ?? null;
  try {
    return await Promise.all([
      ...shares.map((share) => startShare({ ...share, hand })),
      ...(filling === null ? [] : [filling.drawn.then((drawn) => ({ kept: [], drawn }))]),
    ]);
  } catch (error) {
    filling?.stop();
    throw error;
  }
}
