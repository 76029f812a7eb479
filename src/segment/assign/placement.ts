import type { Action } from '../cut/article-steps.ts';

/** Where the items of a page belong, one entry an item. */
export interface Placement {
  /** The article’s number; null where it belongs to none so far. */
  article: (number | null)[];
  action: Action[];
  /** Items that stand over several articles, and those articles. */
  over: ReadonlyMap<number, readonly number[]>;
}
