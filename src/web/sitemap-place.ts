/** A page or a sitemap, for those who want to know what changed. */
export interface SitemapPlace {
  /** Whole address. */
  url: string;
  /** The day of its last change; null where nothing says it. */
  changed: string | null;
}
