import type { ArticleCard } from '../model/article-card.ts';
import type { Archive } from './archive.ts';

export interface FrontPage {
  address: string;
  articles: readonly ArticleCard[];
}

/**
 * The source pages that the newest articles stand on, the newest first; pages whose day of issue
 * nobody knows come after all others.
 */
export function newestPages(archive: Archive, atMost: number): FrontPage[] {
  const dated = new Set<string>();
  const undated = new Set<string>();
  for (const { source } of archive.articles) {
    if (dated.size === atMost) break;
    (source.issue.issued === null ? undated : dated).add(source.address);
  }
  return [...new Set([...dated, ...undated])]
    .slice(0, atMost)
    .map((address) => ({ address, articles: archive.pages.get(address) ?? [] }));
}
