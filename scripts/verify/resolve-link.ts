export interface SiteAddress {
  /** The site's origin, `https://archive.example.org`. */
  site: string;
  /** The path that it lives under, `/` or `/archive/`. */
  base: string;
  /** Where the same archive stands in another language; links to it are not this site's. */
  counterpart?: string | null;
}

/** Where a link of this site leads: a path below the site's folder, with a leading slash. */
export interface SiteTarget {
  path: string;
  /** Decoded, without `#` and without a text directive; empty for none. */
  fragment: string;
}

/** A path from the host's root without anything that an address would be resolved by, as most are. */
const plainLink = /^((?:\/[\w-][\w.-]*)*\/?)(?:#([\w-]*))?$/u;

/**
 * What a link on a page (its path as served: `/a/…/`, base left out) leads to within this site;
 * null where it leaves the site, `outside` where it stays on the host but leaves the base.
 */
export function resolveLink(
  link: string,
  page: string,
  { site, base, counterpart = null }: SiteAddress,
): SiteTarget | 'outside' | null {
  if (/^(?:data|mailto|tel|blob|about):/iu.test(link)) return null;
  const plain = plainLink.exec(link);
  if (plain?.[1]?.startsWith(base)) {
    return { path: plain[1].slice(base.length - 1), fragment: plain[2] ?? '' };
  }
  if (counterpart !== null && link.startsWith(counterpart)) {
    const own = site + base;
    if (own.length < counterpart.length || !link.startsWith(own)) return null;
  }
  const here = new URL(base + page.slice(1), site);
  if (!URL.canParse(link, here.href)) return { path: link, fragment: '' };
  const url = new URL(link, here);
  if (url.origin !== here.origin) return null;
  const path = decode(url.pathname);
  if (!path.startsWith(base)) return 'outside';
  const fragment = decode(url.hash.slice(1).replace(/:~:.*$/su, ''));
  return { path: `/${path.slice(base.length)}`, fragment };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
