import type { ArticleCard } from '../model/article-card.ts';
import { gather } from './gather.ts';
import { seriesSlug } from './series-slug.ts';
import type { Shelf } from './shelf.ts';

/** Series and banners of two articles or more, the one with the newest article first. */
export function listSeries(articles: readonly ArticleCard[]): Shelf[] {
  const held = gather(articles, ({ series }) => (series === null ? [] : [series]));
  return [...held]
    .filter(([, shelved]) => shelved.length > 1)
    .map(([name, shelved]) => ({ slug: seriesSlug(name), name, articles: shelved }));
}
