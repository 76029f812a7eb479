import type { HeaderRow } from './header-table.ts';

/** The table as a `_headers` file, which Cloudflare Pages and Netlify read. */
export function formatHeadersFile(table: readonly HeaderRow[], base: string): string {
  return table
    .map(({ path, headers }) =>
      [
        `${base}${path.slice(1)}`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}
