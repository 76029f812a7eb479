import type { ArticleCard } from '../model/article-card.ts';
import type { Archive } from './archive.ts';

export interface FrontPage {
  address: string;
  articles: readonly ArticleCard[];
}

/** The source pages that the newest articles stand on, the newest first. */
export function newestPages(archive: Archive, atMost: number): FrontPage[] {
  const pages: FrontPage[] = [];
  const seen = new Set<string>();
  for (const { source } of archive.articles) {
    if (pages.length === atMost) break;
    if (seen.has(source.address)) continue;
    seen.add(source.address);
    pages.push({ address: source.address, articles: archive.pages.get(source.address) ?? [] });
  }
  return pages;
}
