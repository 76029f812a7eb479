import type { APIRoute } from 'astro';
import { paginate } from '../browse/paginate.ts';
import { listSitePages } from '../site/list-site-pages.ts';
import { openArchive } from '../site/open-archive.ts';
import { permalink } from '../site/permalink.ts';
import { formatSitemapIndex } from '../web/format-sitemap-index.ts';
import { sitemapLength } from '../web/sitemap-length.ts';

export const GET: APIRoute = async () => {
  const sitemaps = paginate(listSitePages(await openArchive()), sitemapLength);
  return new Response(
    formatSitemapIndex(
      sitemaps.map(({ number, items }) => ({
        url: permalink(`/sitemap-${number}.xml`),
        changed: items.reduce<string | null>(
          (last, { changed }) => (changed !== null && (last ?? '') < changed ? changed : last),
          null,
        ),
      })),
    ),
  );
};
