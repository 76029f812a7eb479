import type { FormerAddress } from './list-former-addresses.ts';

/** Some hosts read no more rules than this; the pages of the addresses answer for the rest. */
export const mostRules = 2000;

/**
 * The host rules for former addresses, as Netlify, Cloudflare Pages and others read them from
 * `_redirects`: 301 to a single successor, 410 for what is gone. An address that offers several
 * successors is an ordinary page and needs no rule. The archive's own ids come before newsrooms'. `base` begins and ends with a slash.
 */
export function formatRedirects(addresses: readonly FormerAddress[], base: string): string {
  const own = addresses.filter(({ name, entry }) => name === entry.id);
  const aliases = addresses.filter(({ name, entry }) => name !== entry.id);
  const rules = [...own, ...aliases].flatMap(({ name, entry, to }) => {
    if (name === entry.id && entry.status === 'live') return [];
    const from = encodeURI(`${base}a/${name}/`);
    const [heir, ...others] = to;
    if (heir === undefined) return [`${from} ${from} 410`];
    return others.length === 0 ? [`${from} ${base}a/${heir.id}/ 301`] : [];
  });
  return rules
    .slice(0, mostRules)
    .map((rule) => `${rule}\n`)
    .join('');
}
