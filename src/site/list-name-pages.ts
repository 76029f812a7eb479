import { listLengths } from '../browse/list-lengths.ts';
import { type ListPage, paginate } from '../browse/paginate.ts';

interface NamePage<Item> {
  params: { page: string | undefined };
  props: { page: ListPage<Item>; total: number };
}

/** The pages of a list of names; `~2` is no name's own address. */
export function listNamePages<Item>(items: readonly Item[]): NamePage<Item>[] {
  return paginate(items, listLengths.names).map((page) => ({
    params: { page: page.number === 1 ? undefined : `~${page.number}` },
    props: { page, total: items.length },
  }));
}
