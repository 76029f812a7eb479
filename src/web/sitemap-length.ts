/** How many places a sitemap holds; the protocol allows 50,000. */
export const sitemapLength = 40_000;
