import type { HeaderRow } from './header-table.ts';

/** The table for Caddy: into the block of the site. */
export function formatCaddy(table: readonly HeaderRow[], base: string): string {
  const rules = table.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);
    return `header ${base}${path.slice(1)} {\n${lines.join('\n')}\n}\n`;
  });
  const missing = `handle_errors 404 {\n\trewrite * ${base}404.html\n\tfile_server\n}\n`;
  return [...rules, missing].join('\n');
}
