import type { PathWithRoute } from 'astro';

/** The file of a page below the site's folder: `a/0123/index.html`, `a/0123.json`. */
export function fileOfPath({ pathname, route }: Pick<PathWithRoute, 'pathname' | 'route'>): string {
  return `${pathname.slice(1)}${route.type === 'page' ? '/index.html' : ''}`;
}
