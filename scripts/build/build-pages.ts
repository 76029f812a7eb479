import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { renderPages } from './render-pages.ts';
import { startShare } from './start-share.ts';

/** Below this many articles a second process takes longer to start than it saves. */
const articlesWorthSharing = 3000;

/**
 * Renders every page of the site, a large archive on all cores, into folders of the work folder,
 * which it names. (Builds side by side do not meet there: Astro keeps its parts below the folder
 * that it renders to only where that lies inside the project.)
 */
export async function buildPages(folders: ArchiveFolders, effects: Effects): Promise<string[]> {
  const articles = (await effects.listFiles(folders.articles)).length;
  const of = articles < articlesWorthSharing ? 1 : Math.min(availableParallelism(), 4);
  const site = `${folders.work}/site`;
  const shares = Array.from({ length: of }, (_, index) => ({
    ...{ folders, site, share: { index, of } },
    out: `${folders.work}/share-${index}`,
  }));
  const parts = [site, ...shares.map(({ out }) => out)];
  for (const part of parts) await rm(part, { recursive: true, force: true });
  if (of === 1) for (const share of shares) await renderPages(share);
  else await Promise.all(shares.map(startShare));
  return parts;
}
