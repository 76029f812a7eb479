import type { Archive } from '../browse/archive.ts';
import { type Digests, digestValue } from './digest-value.ts';

/**
 * Gives pages the key that a build knows them again by: a page whose key stays is not drawn anew.
 * It covers the page's props and what all pages share; what a page draws besides comes from
 * `besides`, and what is in neither must change with nothing but code, settings or hand-kept lists.
 */
export function keyPages<Page extends { props: object }>(
  archive: Pick<Archive, 'papers'>,
  pages: readonly Page[],
  besides: (page: Page) => unknown = () => null,
): (Page & { cacheKey: string })[] {
  const known = digests.get(archive) ?? new Map();
  digests.set(archive, known);
  return pages.map((page) => ({
    ...page,
    cacheKey: digestValue([archive.papers, page.props, besides(page)], known),
  }));
}

/** An archive's pages share much of what they draw. */
const digests = new WeakMap<object, Digests>();
