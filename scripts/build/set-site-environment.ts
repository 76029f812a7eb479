import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { ArchiveFolders } from '../archive/archive-folders.ts';

/** Tells the site, which Astro loads by itself, where the archive lies and what code made it. */
export async function setSiteEnvironment(folders: ArchiveFolders): Promise<void> {
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    PRESSMARK_ARTICLES: folders.articles,
    PRESSMARK_LEDGER: folders.ledger,
    PRESSMARK_AUTHORITY: folders.authority,
    PRESSMARK_DOSSIERS: folders.dossiers,
    PRESSMARK_OUT: folders.out,
    PRESSMARK_STAMP: await stampOfCode(),
  });
}

/** Changes whenever a room does that makes data for the pages. */
async function stampOfCode(): Promise<string> {
  const hash = createHash('sha256');
  for (const room of ['model', 'write', 'collection']) {
    const folder = new URL(`../../src/${room}/`, import.meta.url);
    for (const file of (await readdir(folder)).sort()) {
      hash.update(file).update(await readFile(new URL(file, folder)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
