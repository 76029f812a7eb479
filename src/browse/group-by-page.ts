import type { Article } from '../model/article.ts';
import { gather } from './gather.ts';

/** Articles of a day under the source pages that they were printed on, both in their order. */
export function groupByPage(articles: readonly Article[]): [address: string, Article[]][] {
  return [...gather(articles, (article) => [article.source.address])];
}
