/** A page or a file of the search that may be kept: its path, the key of what it was made from, and its length. */
export type PageRow = [file: string, key: string, bytes: number];

/** What the last build that ended well left, for the next to keep what has not changed. */
export interface SiteRecord {
  /** Changes with all that pages are made of besides the articles. */
  stamp: string;
  /** The site's folder. */
  out: string;
  /** Changes with the articles. */
  articles: string;
  /** When it was finished: a file that changed later is not the one that was drawn. */
  until: number;
  pages: PageRow[];
}
