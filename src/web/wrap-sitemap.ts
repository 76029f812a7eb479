import { escapeXml } from './escape-xml.ts';
import type { SitemapPlace } from './sitemap-place.ts';

/** The sitemap protocol's two documents differ only in the names of their elements. */
export function wrapSitemap(root: string, item: string, places: readonly SitemapPlace[]): string {
  const items = places.map(({ url, changed }) => {
    const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `<${item}><loc>${escapeXml(url)}</loc>${lastmod}</${item}>\n`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`,
    ...items,
    `</${root}>\n`,
  ].join('');
}
