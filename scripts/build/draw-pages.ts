import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PathWithRoute } from 'astro';
import type { QuickDraw } from './quick-draw.ts';

export interface DrawOptions {
  drawByAstro: (path: PathWithRoute) => Promise<Uint8Array>;
  /** By the route's component. */
  quickly: ReadonlyMap<string, QuickDraw>;
  /** The site's folder. */
  site: string;
}

/**
 * Draws pages one after the other into the site's folder. Astro's own loop spends as much on a page
 * as drawing it takes: it has eight of them wait for the disk at a time, looks among the public
 * files for one of the same name, and keeps a list of all that it wrote.
 */
export async function drawPages(
  paths: readonly PathWithRoute[],
  { drawByAstro, quickly, site }: DrawOptions,
): Promise<void> {
  const folders = new Set<string>();
  for (const path of paths) {
    const { pathname, route } = path;
    const content = quickly.get(route.component)?.(pathname) ?? (await drawByAstro(path));
    const file = `${site}${pathname}${route.type === 'page' ? '/index.html' : ''}`;
    const folder = dirname(file);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    writeFileSync(file, content);
  }
}
