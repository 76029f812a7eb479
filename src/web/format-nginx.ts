import type { HeaderRow } from './header-table.ts';

/**
 * The table for nginx. Every header is added where the server block is, with a value that the
 * path chooses: an `add_header` in a location would take back all those outside it.
 */
export function formatNginx(table: readonly HeaderRow[], base: string): string {
  const names = [...new Set(table.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const rows = table.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`  ${matcher(path, base)} "${value}";`];
    });
    return `map $uri ${variable(name)} {\n  default "";\n${rows.join('\n')}\n}\n`;
  });
  const adds = names.map((name) => `add_header ${name} ${variable(name)} always;`);
  return [
    '# Into the http block:',
    ...maps,
    '# Into the server block; a header without a value is not sent:',
    ...adds,
    `error_page 404 ${base}404.html;`,
    '',
  ].join('\n');
}

function matcher(path: string, base: string): string {
  const whole = `${base}${path.slice(1)}`;
  const isPrefix = whole.endsWith('*');
  const escaped = whole.replace(/\*$/u, '').replace(/[.+?^${}()|[\]\\]/gu, '\\$&');
  return `~^${escaped}${isPrefix ? '' : '$'}`;
}

function variable(name: string): string {
  return `$pressmark_${name.toLowerCase().replaceAll('-', '_')}`;
}
