/** One block of a `_headers` file: the headers of every path that the pattern takes. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** Reads a `_headers` file as static hosts do: a path pattern, then its indented headers. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/u.test(line)) {
      rules.push({ pattern: toPattern(line.trim()), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

function toPattern(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped.replace(/:[a-z]\w*/giu, '[^/]+')}$`, 'u');
}
