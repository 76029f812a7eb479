import type { PathWithRoute } from 'astro';
import { fileOfPath } from './file-of-path.ts';
import type { PageRow } from './keep/site-record.ts';
import { makePageWriter } from './make-page-writer.ts';

/** The pages that have a key: those that the last build's stay for, and those drawn anew. */
export interface Drawn {
  kept: PageRow[];
  drawn: PageRow[];
}

/**
 * Draws pages one after the other into the site's folder. Astro's own loop spends as much on a page
 * as drawing it takes: it has eight of them wait for the disk at a time, looks among the public
 * files for one of the same name, and keeps a list of all that it wrote.
 */
export async function drawPages(
  paths: readonly PathWithRoute[],
  site: string,
  drawByAstro: (path: PathWithRoute) => Promise<Uint8Array>,
): Promise<PageRow[]> {
  const write = makePageWriter(site);
  const rows: PageRow[] = [];
  for (const path of paths) {
    const file = fileOfPath(path);
    const length = write(file, await drawByAstro(path));
    if (path.cacheKey !== undefined) rows.push([file, path.cacheKey, length]);
  }
  return rows;
}
