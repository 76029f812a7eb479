import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { type Drawn, drawPages } from './draw-pages.ts';
import { fileOfPath } from './file-of-path.ts';
import { pickQuickPages } from './fill/pick-quick-pages.ts';
import type { QuickPage, QuickWork } from './fill/quick-work.ts';
import type { Keeper } from './keep/make-keeper.ts';
import type { PageRow } from './keep/site-record.ts';
import type { Share } from './share.ts';

export interface PrerenderOptions {
  folders: Pick<ArchiveFolders, 'ledger'>;
  /** Where the pages go of routes that have many. */
  site: string;
  /** The path that the site lives under, `/` or `/archive/`. */
  base: string;
  share: Share;
  /** Is there when the articles can be read. */
  begin: () => Promise<Keeper>;
  /** Draws pages without Astro or has others draw them; the first share's alone is asked. */
  fill: (work: QuickWork) => Promise<PageRow[]>;
  /** Told which pages were drawn and which kept. */
  report: (drawn: Drawn) => void;
}

/** Fewer pages of a kind than this Astro draws itself sooner than the archive is read for them. */
const worthASample = 50;

/**
 * A prerenderer of one share of the pages. The routes that hold many pages it draws by itself, those
 * of articles without Astro; the others, each with a rule of its own for its file's name, are left
 * to Astro.
 */
export function prerenderShare(
  usual: AstroPrerenderer,
  { folders, site, base, share, begin, fill, report }: PrerenderOptions,
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
      const { many = [], single = [] } = Object.groupBy(all, ({ route }) =>
        route.params.length > 0 ? 'many' : 'single',
      );
      const { kept, left } = keepPages(many, keep);
      const quick = await pickQuickPages(left, folders, effects);
      if (quick.size < worthASample) quick.clear();
      const others = left.filter((path) => !quick.has(path));
      // Handing over takes time that drawing page after page would not leave.
      const filled = share.index === 0 ? await fill(await makeWork(quick)) : [];
      const drawn = await drawPages(findShare(others, share), site, drawByAstro);
      report({ kept, drawn: [...drawn, ...filled] });
      return findShare(single, share);
    },
    render: (request, options) => usual.render(request, options),
    teardown: async () => usual.teardown?.(),
  };

  async function makeWork(quick: ReadonlyMap<PathWithRoute, QuickPage>): Promise<QuickWork> {
    const samples: QuickWork['samples'] = {};
    for (const [path, { kind, pathname }] of quick) {
      if (kind === 'json' || samples[kind] !== undefined) continue;
      samples[kind] = { pathname, html: new TextDecoder().decode(await drawByAstro(path)) };
    }
    return { pages: [...quick.values()], samples };
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

/** Parts the pages that the last build's files stay for from those that are left to draw. */
function keepPages(
  paths: readonly PathWithRoute[],
  keep: Keeper,
): { kept: PageRow[]; left: PathWithRoute[] } {
  const kept: PageRow[] = [];
  const left: PathWithRoute[] = [];
  for (const path of paths) {
    const row = path.cacheKey === undefined ? undefined : keep(fileOfPath(path), path.cacheKey);
    if (row === undefined) left.push(path);
    else kept.push(row);
  }
  return { kept, left };
}

/** Every n-th page, so that each process gets as much of each kind as the others. */
function findShare(paths: readonly PathWithRoute[], { index, of }: Share): PathWithRoute[] {
  return paths.filter((_, position) => position % of === index);
}
