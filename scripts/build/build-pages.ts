import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { moveFolder } from './move-folder.ts';
import { renderPages } from './render-pages.ts';
import { startShare } from './start-share.ts';

/** Below this many articles a second process takes longer to start than it saves. */
const articlesWorthSharing = 3000;

/**
 * Renders every page of the site, a large archive on all cores. The pages are made in the work
 * folder and moved to the out folder when all are there: a failure leaves the old site as it was,
 * and builds side by side do not meet (Astro keeps its parts below the folder that it renders to
 * only where that lies inside the project).
 */
export async function buildPages(folders: ArchiveFolders, effects: Effects): Promise<void> {
  const articles = (await effects.listFiles(folders.articles)).length;
  const of = articles < articlesWorthSharing ? 1 : Math.min(availableParallelism(), 4);
  const shares = Array.from({ length: of }, (_, index) => ({
    share: { index, of },
    out: `${folders.work}/share-${index}`,
  }));
  for (const { out } of shares) await rm(out, { recursive: true, force: true });
  if (of === 1) {
    for (const { share, out } of shares) await renderPages({ folders, out, share });
  } else {
    await Promise.all(shares.map(({ share, out }) => startShare(folders, out, share)));
  }
  await rm(folders.out, { recursive: true, force: true });
  for (const { out } of shares) await moveFolder(out, folders.out);
}
