import { readFile } from 'node:fs/promises';
import type { AstroInlineConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

/** Lets the development server answer for the search index, which no page of Astro makes. */
export function serveSearch(folder: string, base: string): Plugin {
  return {
    name: 'serve-search',
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const inside = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
        if (!/^search\/(api\.js|data\/[\w/-]+\.bin)$/u.test(inside)) return next();
        const content = await readFile(`${folder}/${inside}`).catch(() => null);
        if (content === null) return next();
        const type = inside.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(content);
      });
    },
  };
}
