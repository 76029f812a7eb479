import { describe, expect, test } from 'vitest';
import { parseHeaderRules } from '../../scripts/serve/header-rules.ts';
import { formatCaddy } from '../../src/web/format-caddy.ts';
import { formatHeadersFile } from '../../src/web/format-headers-file.ts';
import { formatNginx } from '../../src/web/format-nginx.ts';
import { headerTable } from '../../src/web/header-table.ts';

type Headers = Record<string, string>;

/** Each host's form read as that host reads it: the headers that a path gets. */
const hosts: Record<string, (base: string) => (path: string) => Headers> = {
  _headers: (base) => {
    const rules = parseHeaderRules(formatHeadersFile(headerTable, base));
    return (path) =>
      Object.fromEntries(
        rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers),
      );
  },
  nginx: (base) => {
    const text = formatNginx(headerTable, base);
    const maps = [...text.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)^\}/gmu)].map(
      ([, variable = '', body = '']) => ({
        variable,
        rows: [...body.matchAll(/^ {2}~(\S+) "([^"]*)";$/gmu)],
      }),
    );
    const added = [...text.matchAll(/^add_header (\S+) (\$\w+) always;$/gmu)];
    return (path) =>
      Object.fromEntries(
        added.flatMap(([, name = '', wanted]) => {
          const rows = maps.find(({ variable }) => variable === wanted)?.rows ?? [];
          const value = rows.find(([, pattern = '']) => new RegExp(pattern, 'u').test(path))?.[2];
          return value === undefined ? [] : [[name, value]];
        }),
      );
  },
  Caddy: (base) => {
    const text = formatCaddy(headerTable, base);
    const blocks = [...text.matchAll(/^header (\S+) \{\n([\s\S]*?)^\}/gmu)];
    return (path) =>
      Object.fromEntries(
        blocks
          .filter(([, matcher = '']) => takes(matcher, path))
          .flatMap(([, , body = '']) =>
            [...body.matchAll(/^\t(\S+) "([^"]*)"$/gmu)].map(([, name = '', value = '']) => [
              name,
              value,
            ]),
          ),
      );
  },
};

/** What the table itself says. */
function expected(path: string): Headers {
  const rows = headerTable.filter((row) => takes(row.path, path));
  return Object.assign({}, ...rows.map(({ headers }) => headers));
}

const paths = ['/', '/a/0v2446msmp/', '/_astro/Page.AbC-1.css', '/sw.js', '/sw.js.map', '/swXjs'];

describe.each(Object.entries(hosts))('%s', (_name, read) => {
  test.each(['/', '/press/', '/a.b/'])(
    'under %s gives each path the headers of the table',
    (base) => {
      const headersOf = read(base);
      for (const path of paths)
        expect(headersOf(base + path.slice(1)), path).toEqual(expected(path));
    },
  );
});

test('no value could break out of its quotes, and no header stands in two rows of one path', () => {
  for (const { headers } of headerTable) {
    for (const value of Object.values(headers)) expect(value).not.toMatch(/["\n\\{}$]/u);
  }
  for (const path of paths) {
    const names = headerTable
      .filter((row) => takes(row.path, path))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size, path).toBe(names.length);
  }
});

/** A `*` at the end of a pattern takes all that follows. */
function takes(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
