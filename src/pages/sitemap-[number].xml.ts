import type { APIRoute } from 'astro';
import { type ListPage, paginate } from '../browse/paginate.ts';
import { listSitePages } from '../site/list-site-pages.ts';
import { openArchive } from '../site/open-archive.ts';
import { formatSitemap } from '../web/format-sitemap.ts';
import { sitemapLength } from '../web/sitemap-length.ts';
import type { SitemapPlace } from '../web/sitemap-place.ts';

export async function getStaticPaths() {
  return paginate(listSitePages(await openArchive()), sitemapLength).map((page) => ({
    params: { number: String(page.number) },
    props: { page },
  }));
}

export const GET: APIRoute<{ page: ListPage<SitemapPlace> }> = ({ props }) =>
  new Response(formatSitemap(props.page.items));
