import { contentPolicy } from './content-policy.ts';

export interface HeaderRow {
  /** A path below the site's base; a `*` at its end takes all below it. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * The headers of the site, the one table that every host's form is made from. No header stands
 * in two rows that take the same path: some hosts would send both.
 */
export const headerTable: readonly HeaderRow[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': contentPolicy('header'),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      // A public archive: programs of other sites may read its pages, data and search.
      'Access-Control-Allow-Origin': '*',
    },
  },
  // Files with a hash in their names never change.
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
];
