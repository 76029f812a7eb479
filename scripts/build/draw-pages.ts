import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';

export interface DrawOptions {
  render: AstroPrerenderer['render'];
  /** Where the site lies on its host, `/` or `/archive/`. */
  base: string;
  out: string;
}

/**
 * Draws pages one after the other into the out folder. Astro's own loop spends as much on a page
 * as drawing it takes: it has eight of them wait for the disk at a time, looks among the public
 * files for one of the same name, and keeps a list of all that it wrote.
 */
export async function drawPages(
  paths: readonly PathWithRoute[],
  { render, base, out }: DrawOptions,
): Promise<void> {
  const folders = new Set<string>();
  for (const { pathname, route } of paths) {
    const path = pathname.replace(/\/$/u, '');
    const isPage = route.type === 'page';
    const url = new URL(`${base.slice(0, -1)}${path}${isPage ? '/' : ''}`, 'http://localhost');
    const result = await render(new Request(url), { routeData: route });
    const response = result instanceof Response ? result : result.response;
    const file = `${out}${path}${isPage ? '/index.html' : ''}`;
    const folder = dirname(file);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  }
}
