import type { ArticleCard } from '../model/article-card.ts';

/** A list of articles that share something: a topic, a place, a person, a day. */
export interface Shelf {
  /** The last part of its address. */
  slug: string;
  name: string;
  /** Newest first. */
  articles: readonly ArticleCard[];
}
