import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { drawArticleJson } from './draw-article-json.ts';
import { drawMovedPages } from './draw-moved-pages.ts';
import { type Drawn, drawPages } from './draw-pages.ts';
import type { Keeper } from './keep/make-keeper.ts';
import type { QuickDraw } from './quick-draw.ts';
import type { Share } from './share.ts';

export interface PrerenderOptions {
  folders: ArchiveFolders;
  /** Where the pages go of routes that have many. */
  site: string;
  /** The path that the site lives under, `/` or `/archive/`. */
  base: string;
  share: Share;
  /** Is there when the articles can be read. */
  begin: () => Promise<Keeper>;
  /** Told which pages were drawn and which kept. */
  report: (drawn: Drawn) => void;
}

/** The components of the routes that have as many pages as there are articles. */
const components = {
  article: 'src/pages/a/[id].astro',
  json: 'src/pages/a/[id].json.ts',
  former: 'src/pages/a/[...former].astro',
} as const;

/**
 * A prerenderer of one share of the pages. The routes that hold many pages it draws by itself; the
 * others, each with a rule of its own for its file's name, are left to Astro.
 */
export function prerenderShare(
  usual: AstroPrerenderer,
  { folders, site, base, share, begin, report }: PrerenderOptions,
  effects: Effects,
): AstroPrerenderer {
  const drawByAstro = async ({ pathname, route }: PathWithRoute): Promise<Uint8Array> => {
    const end = route.type === 'page' ? '/' : '';
    const url = new URL(`${base.slice(0, -1)}${pathname}${end}`, 'http://localhost');
    const result = await usual.render(new Request(url), { routeData: route });
    const response = result instanceof Response ? result : result.response;
    return new Uint8Array(await response.arrayBuffer());
  };
  return {
    name: usual.name,
    setup: async () => usual.setup?.(),
    getStaticPaths: async () => {
      const keep = await begin();
      const all = withoutTwins((await usual.getStaticPaths()).map(withoutSlash));
      const { many = [], single = [] } = Object.groupBy(findShare(all, share), ({ route }) =>
        route.params.length > 0 ? 'many' : 'single',
      );
      const quickly = await makeQuickDraws(all);
      report(await drawPages(many, { drawByAstro, quickly, site, keep }));
      return single;
    },
    render: (request, options) => usual.render(request, options),
    teardown: async () => usual.teardown?.(),
  };

  async function makeQuickDraws(paths: readonly PathWithRoute[]): Promise<Map<string, QuickDraw>> {
    const names = (component: string) =>
      paths.flatMap((path) => (path.route.component === component ? [path] : []));
    const former = new Map(names(components.former).map((path) => [path.pathname, path]));
    const held = new Set(names(components.article).map(({ pathname }) => pathname));
    const draws = new Map([[components.json as string, drawArticleJson(folders)]]);
    if (former.size === 0) return draws;
    const moved = await drawMovedPages(
      {
        folders,
        isHeld: (id) => held.has(`/a/${id}`),
        drawByAstro: async (pathname) => {
          const path = former.get(pathname);
          if (path === undefined) throw new Error(`Astro has no route for ${pathname}`);
          return new TextDecoder().decode(await drawByAstro(path));
        },
      },
      effects,
    );
    return draws.set(components.former, moved);
  }
}

function withoutSlash(path: PathWithRoute): PathWithRoute {
  return { ...path, pathname: path.pathname.replace(/(?<=.)\/$/u, '') };
}

/** Of two routes for one address the first counts, as with Astro. */
function withoutTwins(paths: readonly PathWithRoute[]): PathWithRoute[] {
  const first = new Map<string, PathWithRoute>();
  for (const path of paths) {
    if (!first.has(path.pathname)) first.set(path.pathname, path);
  }
  return [...first.values()];
}

/** Every n-th page, so that each process gets as much of each kind as the others. */
function findShare(paths: readonly PathWithRoute[], { index, of }: Share): PathWithRoute[] {
  return paths.filter((_, position) => position % of === index);
}
