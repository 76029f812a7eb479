import type { GoldArticle } from './gold-page.ts';

/** Articles with their labels, whose text is known to be right. */
export interface LabelledArticles {
  /** The list that they come from: `real`, `sample`, `first`, `second held`. */
  set: string;
  articles: readonly GoldArticle[];
}
