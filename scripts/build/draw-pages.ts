import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PathWithRoute } from 'astro';
import type { Keeper } from './keep/make-keeper.ts';
import type { PageRow } from './keep/site-record.ts';
import type { QuickDraw } from './quick-draw.ts';

export interface DrawOptions {
  drawByAstro: (path: PathWithRoute) => Promise<Uint8Array>;
  /** By the route's component. */
  quickly: ReadonlyMap<string, QuickDraw>;
  /** The site's folder. */
  site: string;
  keep: Keeper;
}

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
  { drawByAstro, quickly, site, keep }: DrawOptions,
): Promise<Drawn> {
  const folders = new Set<string>();
  const result: Drawn = { kept: [], drawn: [] };
  for (const path of paths) {
    const { pathname, route, cacheKey } = path;
    const file = `${pathname.slice(1)}${route.type === 'page' ? '/index.html' : ''}`;
    const row = cacheKey === undefined ? undefined : keep(file, cacheKey);
    if (row !== undefined) {
      result.kept.push(row);
      continue;
    }
    const content = quickly.get(route.component)?.(pathname) ?? (await drawByAstro(path));
    const folder = dirname(`${site}/${file}`);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    writeFileSync(`${site}/${file}`, content);
    if (cacheKey !== undefined) result.drawn.push([file, cacheKey, Buffer.byteLength(content)]);
  }
  return result;
}
