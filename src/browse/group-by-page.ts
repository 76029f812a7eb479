import type { ArticleCard } from '../model/article-card.ts';
import { gather } from './gather.ts';

/** Articles of a day under the source pages that they were printed on, both in their order. */
export function groupByPage(articles: readonly ArticleCard[]): [address: string, ArticleCard[]][] {
  return [...gather(articles, (article) => [article.source.address])];
}
