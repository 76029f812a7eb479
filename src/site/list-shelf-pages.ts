import { listLengths } from '../browse/list-lengths.ts';
import { type ListView, listViews } from '../browse/list-views.ts';
import type { Shelf } from '../browse/shelf.ts';

interface ShelfPage<Item> {
  params: { slug: string; page: string | undefined };
  props: { shelf: Item; page: ListView };
}

/** The pages of every shelf: `<slug>/`, `<slug>/2/` and so on. */
export function listShelfPages<Item extends Pick<Shelf, 'slug' | 'articles'>>(
  shelves: Iterable<Item>,
): ShelfPage<Item>[] {
  return [...shelves].flatMap((shelf) =>
    listViews(shelf.articles, listLengths.articles).map((page) => ({
      params: { slug: shelf.slug, page: page.number === 1 ? undefined : String(page.number) },
      props: { shelf, page },
    })),
  );
}
