import type { Archive } from '../browse/archive.ts';
import { digestValue } from './digest-value.ts';

/**
 * Gives pages the key that a build knows them again by: a page whose key stays is not drawn anew.
 * It covers the page's props and what all pages share; what a page draws besides comes from
 * `besides`, and what is in neither must change with nothing but code, settings or hand-kept lists.
 */
export function keyPages<Page extends { props: object }>(
  { papers }: Pick<Archive, 'papers'>,
  pages: readonly Page[],
  besides: (page: Page) => unknown = () => null,
): (Page & { cacheKey: string })[] {
  return pages.map((page) => ({
    ...page,
    cacheKey: digestValue([papers, page.props, besides(page)]),
  }));
}
