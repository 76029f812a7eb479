import { type AstroIntegration, build } from 'astro';
import { configuration } from '../../src/site/configuration.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { makeEffects } from '../effects/make-effects.ts';
import type { Drawn } from './draw-pages.ts';
import { makeKeeper } from './keep/make-keeper.ts';
import type { SiteRecord } from './keep/site-record.ts';
import { type PrerenderOptions, prerenderShare } from './prerender-share.ts';
import { setSiteEnvironment } from './set-site-environment.ts';
import type { Share } from './share.ts';

export interface RenderOptions {
  folders: ArchiveFolders;
  /** Where the pages go of routes that have many; all shares may write into one folder. */
  site: string;
  /** Where Astro puts the rest: a folder of the share's own, which is emptied first. */
  out: string;
  share: Share;
  /** What the last build left, where it can be kept. The articles are not read before it is there. */
  record: SiteRecord | null | Promise<SiteRecord | null>;
  fill: PrerenderOptions['fill'];
}

/** Renders a share of the site's pages, with all of its assets, in this process. */
export async function renderPages(options: RenderOptions): Promise<Drawn> {
  const { folders, out, share } = options;
  let drawn: Drawn = { kept: [], drawn: [] };
  setSiteEnvironment({ ...folders, out });
  // What is built is what readers get, whatever the process around it calls itself: a test, say.
  process.env.NODE_ENV = 'production';
  await build({
    outDir: out,
    cacheDir: `${folders.work}/astro-${share.index}`,
    logLevel: 'error',
    integrations: [
      drawShare(options, (found) => {
        drawn = found;
      }),
    ],
  });
  return drawn;
}

function drawShare(
  { record, ...options }: RenderOptions,
  report: PrerenderOptions['report'],
): AstroIntegration {
  const { base } = configuration;
  const begin = async () => makeKeeper(await record);
  return {
    name: 'pressmark:share-of-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) =>
          prerenderShare(usual, { ...options, base, begin, report }, makeEffects()),
        );
      },
    },
  };
}
