import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatCaddy } from '../web/format-caddy.ts';
import { formatHeadersFile } from '../web/format-headers-file.ts';
import { formatNginx } from '../web/format-nginx.ts';
import { headerTable } from '../web/header-table.ts';

/** Writes the table of headers for static hosts beside the site, and for nginx and Caddy. */
export function hostFiles(base: string): AstroIntegration {
  return {
    name: 'pressmark:host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await mkdir(`${folder}_hosts`, { recursive: true });
        await writeFile(`${folder}_headers`, formatHeadersFile(headerTable, base));
        await writeFile(`${folder}_hosts/nginx.conf`, formatNginx(headerTable, base));
        await writeFile(`${folder}_hosts/Caddyfile`, formatCaddy(headerTable, base));
      },
    },
  };
}
