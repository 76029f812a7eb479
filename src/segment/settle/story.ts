import type { Item } from '../cut/item.ts';

/** One article as the assignment left it, in page order. */
export interface Story {
  /** The items of the whole page. */
  items: readonly Item[];
  /** The numbers of those that are the article’s. */
  own: readonly number[];
  isSubhead: (i: number) => boolean;
}

/** Items of a story that turn out to be something else, by number. */
export type Settled = Map<number, Item>;
