import { normalize } from 'node:path/posix';
import type { HeaderRule } from './header-rules.ts';
import { mediaTypes } from './media-types.ts';
import type { RedirectRule } from './redirect-rules.ts';

export interface Site {
  /** The path that the site lives under, `/` or `/archive/`. */
  base: string;
  redirects: ReadonlyMap<string, RedirectRule>;
  headerRules: readonly HeaderRule[];
  /** Whether there is a file at this path below the site's folder. */
  hasFile(path: string): Promise<boolean>;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** The file to send, relative to the site's folder; null for none. */
  file: string | null;
}

/** What a static host would answer to one address. */
export async function findAnswer(address: string, site: Site): Promise<Answer> {
  const path = decodePath(address);
  if (path === null) return { status: 400, headers: {}, file: null };
  if (!path.startsWith(site.base)) return missing(site);
  const inside = normalize(`/${path.slice(site.base.length)}`);
  const redirect = site.redirects.get(path) ?? site.redirects.get(path.replace(/\/$/u, ''));
  if (redirect !== undefined && redirect.status >= 300 && redirect.status < 400) {
    return { status: redirect.status, headers: { location: redirect.to }, file: null };
  }
  const status = redirect?.status ?? 200;
  const file = inside.endsWith('/') ? `${inside}index.html` : inside;
  if (await site.hasFile(file)) return found(file, path, status, site);
  if (!inside.endsWith('/') && (await site.hasFile(`${inside}/index.html`))) {
    // Put together anew: `//host/..%2fpath` would lead to another host.
    const location = encodeURI(`${site.base}${inside.slice(1)}/`) + queryOf(address);
    return { status: 308, headers: { location }, file: null };
  }
  return missing(site);
}

function queryOf(address: string): string {
  return /\?[^#]*/u.exec(address)?.[0] ?? '';
}

function decodePath(address: string): string | null {
  try {
    const path = decodeURIComponent(address.split(/[?#]/u)[0] ?? '');
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function found(file: string, path: string, status: number, site: Site): Answer {
  const headers: Record<string, string> = {};
  for (const rule of site.headerRules) {
    if (rule.pattern.test(path)) {
      for (const [name, value] of rule.headers) headers[name.toLowerCase()] = value;
    }
  }
  const ending = /\.([^./]+)$/u.exec(file)?.[1] ?? '';
  headers['content-type'] ??= mediaTypes[ending] ?? 'application/octet-stream';
  return { status, headers, file };
}

async function missing(site: Site): Promise<Answer> {
  const file = '/404.html';
  if (await site.hasFile(file)) return found(file, `${site.base}404.html`, 404, site);
  return { status: 404, headers: {}, file: null };
}
