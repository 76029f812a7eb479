import type { FormerAddress } from './list-former-addresses.ts';

/**
 * The host rules for former addresses, as Netlify, Cloudflare Pages and others read them from
 * `_redirects`: 301 to a single successor, 410 for what is gone. An address that offers several
 * successors is an ordinary page and needs no rule. `base` begins and ends with a slash.
 */
export function formatRedirects(addresses: readonly FormerAddress[], base: string): string {
  const rules = addresses.flatMap(({ name, entry, to }) => {
    if (name === entry.id && entry.status === 'live') return [];
    const from = encodeURI(`${base}a/${name}/`);
    const [heir, ...others] = to;
    if (heir === undefined) return [`${from} ${from} 410`];
    return others.length === 0 ? [`${from} ${base}a/${heir.id}/ 301`] : [];
  });
  return rules.map((rule) => `${rule}\n`).join('');
}
