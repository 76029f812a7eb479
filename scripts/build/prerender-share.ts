import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { drawPages } from './draw-pages.ts';
import type { Share } from './share.ts';

export interface PrerenderOptions {
  share: Share;
  base: string;
  out: string;
}

/**
 * A prerenderer of one share of the pages. The routes that hold many pages it draws by itself; the
 * others, each with a rule of its own for its file's name, are left to Astro.
 */
export function prerenderShare(
  usual: AstroPrerenderer,
  { share, base, out }: PrerenderOptions,
): AstroPrerenderer {
  return {
    name: usual.name,
    setup: async () => usual.setup?.(),
    getStaticPaths: async () => {
      const paths = findShare(withoutTwins(await usual.getStaticPaths()), share);
      const { many = [], single = [] } = Object.groupBy(paths, ({ route }) =>
        route.params.length > 0 ? 'many' : 'single',
      );
      await drawPages(many, { render: usual.render, base, out });
      return single;
    },
    render: (request, options) => usual.render(request, options),
    teardown: async () => usual.teardown?.(),
  };
}

/** Of two routes for one address the first counts, as with Astro. */
function withoutTwins(paths: readonly PathWithRoute[]): PathWithRoute[] {
  const first = new Map<string, PathWithRoute>();
  for (const path of paths) {
    const name = path.pathname.replace(/\/$/u, '');
    if (!first.has(name)) first.set(name, path);
  }
  return [...first.values()];
}

/**
 * Every n-th page, so that each process gets as much of each kind as the others; what is drawn of
 * one article lies together, so that it is read once.
 */
function findShare(paths: readonly PathWithRoute[], { index, of }: Share): PathWithRoute[] {
  const things = Map.groupBy(paths, ({ pathname }) => pathname.replace(/\.json$/u, ''));
  return [...things.values()].filter((_, position) => position % of === index).flat();
}
