import type { Keeper } from './make-keeper.ts';
import type { PageRow, SiteRecord } from './site-record.ts';

/** Files of the index; the pages of the search lie beside them. */
const ofIndex = /^search\/(?:api\.js|data\/.*)$/u;

/** The rows of the former site's index, where it is of the same articles and lies there whole. */
export function keepSearch(
  record: SiteRecord | null,
  articles: string,
  keep: Keeper,
): PageRow[] | null {
  if (record === null || record.articles !== articles) return null;
  const rows = record.pages.filter(([file]) => ofIndex.test(file));
  return rows.every(([file, key]) => keep(file, key) !== undefined) ? rows : null;
}
