import type { ArchiveFolders } from '../../archive/archive-folders.ts';
import { makeEffects } from '../../effects/make-effects.ts';
import type { PageRow } from '../keep/site-record.ts';
import { fillPages } from './fill-pages.ts';
import type { QuickWork } from './quick-work.ts';
import { readArchive } from './read-archive.ts';

/** Draws pages without Astro in the process that renders the others. */
export async function fillHere(
  folders: ArchiveFolders,
  site: string,
  work: QuickWork,
): Promise<PageRow[]> {
  if (work.pages.length === 0) return [];
  const archive = await readArchive(folders, makeEffects());
  return fillPages({ archive, articles: folders.articles, site }, Promise.resolve(work));
}
