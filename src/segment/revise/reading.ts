import type { ItemKind } from '../cut/item.ts';

/** A reading of a page: the article of each item, what it is, and which headlines are subheads. */
export interface Reading {
  article: (number | null)[];
  kind: ItemKind[];
  subhead: boolean[];
}
