import { build } from 'astro';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { setSiteEnvironment } from './set-site-environment.ts';

/** Renders every page of the site into the out folder. */
export async function buildPages(folders: ArchiveFolders, quiet: boolean): Promise<void> {
  await setSiteEnvironment(folders);
  await build({
    outDir: folders.out,
    cacheDir: `${folders.work}/astro`,
    logLevel: quiet ? 'error' : 'warn',
  });
}
