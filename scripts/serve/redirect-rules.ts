export interface RedirectRule {
  from: string;
  to: string;
  status: number;
}

/** Reads a `_redirects` file as static hosts do: from, to, status on a line; keys decoded. */
export function parseRedirectRules(text: string): Map<string, RedirectRule> {
  const rules = new Map<string, RedirectRule>();
  for (const line of text.split('\n')) {
    const [from, to, status] = line.trim().split(/\s+/u);
    if (from === undefined || to === undefined || from.startsWith('#')) continue;
    rules.set(decodeURI(from), { from, to, status: Number(status ?? 301) });
  }
  return rules;
}
