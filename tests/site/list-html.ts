import { readdirSync, readFileSync } from 'node:fs';

/** Every page of a built site: its path from the site's root, and its HTML. */
export function listHtml(folder: string): { path: string; html: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      path: `/${name.replace(/index\.html$/u, '')}`,
      html: readFileSync(`${folder}/${name}`, 'utf8'),
    }));
}
