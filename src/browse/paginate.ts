export interface ListPage<Item> {
  /** Counted from 1. */
  number: number;
  /** How many pages there are. */
  of: number;
  items: readonly Item[];
  /** How many items come before this page. */
  offset: number;
}

/** A list in pages of a fixed length; an empty list is one empty page. */
export function paginate<Item>(items: readonly Item[], length: number): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / length));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * length, (index + 1) * length),
    offset: index * length,
  }));
}
