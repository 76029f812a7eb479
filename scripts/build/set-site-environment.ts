import type { ArchiveFolders } from '../archive/archive-folders.ts';

/** Tells the site, which Astro loads by itself, where the archive lies. */
export function setSiteEnvironment(folders: ArchiveFolders): void {
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    PRESSMARK_ARTICLES: folders.articles,
    PRESSMARK_LEDGER: folders.ledger,
    PRESSMARK_AUTHORITY: folders.authority[0],
    PRESSMARK_DOSSIERS: folders.dossiers,
    PRESSMARK_OUT: folders.out,
  });
}
