import type { SitemapPlace } from './sitemap-place.ts';
import { wrapSitemap } from './wrap-sitemap.ts';

/** The list of an archive's sitemaps. */
export function formatSitemapIndex(sitemaps: readonly SitemapPlace[]): string {
  return wrapSitemap('sitemapindex', 'sitemap', sitemaps);
}
