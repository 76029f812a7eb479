import { type AstroIntegration, build } from 'astro';
import { configuration } from '../../src/site/configuration.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { makeEffects } from '../effects/make-effects.ts';
import { prerenderShare } from './prerender-share.ts';
import { setSiteEnvironment } from './set-site-environment.ts';
import type { Share } from './share.ts';

export interface RenderOptions {
  folders: ArchiveFolders;
  /** Where the pages go of routes that have many; all shares may write into one folder. */
  site: string;
  /** Where Astro puts the rest: a folder of the share's own, which is emptied first. */
  out: string;
  share: Share;
}

/** Renders a share of the site's pages, with all of its assets, in this process. */
export async function renderPages(options: RenderOptions): Promise<void> {
  const { folders, out, share } = options;
  setSiteEnvironment({ ...folders, out });
  // What is built is what readers get, whatever the process around it calls itself: a test, say.
  process.env.NODE_ENV = 'production';
  await build({
    outDir: out,
    cacheDir: `${folders.work}/astro-${share.index}`,
    logLevel: 'error',
    integrations: [drawShare(options)],
  });
}

function drawShare(options: RenderOptions): AstroIntegration {
  const { base } = configuration;
  return {
    name: 'pressmark:share-of-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => prerenderShare(usual, { ...options, base }, makeEffects()));
      },
    },
  };
}
