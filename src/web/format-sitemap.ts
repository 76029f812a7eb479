import type { SitemapPlace } from './sitemap-place.ts';
import { wrapSitemap } from './wrap-sitemap.ts';

/** One sitemap. */
export function formatSitemap(places: readonly SitemapPlace[]): string {
  return wrapSitemap('urlset', 'url', places);
}
