import { resolve } from 'node:path';

const content = resolve(process.env.PRESSMARK_CONTENT ?? 'content');

/** Where the archive lies: scripts/ says it by environment, by default it is the one at hand. */
export const archiveFolders = {
  articles: resolve(process.env.PRESSMARK_ARTICLES ?? `${content}/articles`),
  ledger: resolve(process.env.PRESSMARK_LEDGER ?? `${content}/ledger`),
  /** The archive's own lists, and ours for those that it has not. */
  authority: [
    resolve(process.env.PRESSMARK_AUTHORITY ?? `${content}/authority`),
    resolve('content/authority'),
  ],
  dossiers: resolve(process.env.PRESSMARK_DOSSIERS ?? `${content}/dossiers`),
};
