import { type AstroIntegration, build } from 'astro';
import { configuration } from '../../src/site/configuration.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { prerenderShare } from './prerender-share.ts';
import { setSiteEnvironment } from './set-site-environment.ts';
import type { Share } from './share.ts';

export interface RenderOptions {
  folders: ArchiveFolders;
  /** Where the pages go. */
  out: string;
  share: Share;
}

/** Renders a share of the site's pages, with all of its assets, in this process. */
export async function renderPages({ folders, out, share }: RenderOptions): Promise<void> {
  setSiteEnvironment({ ...folders, out });
  // What is built is what readers get, whatever the process around it calls itself: a test, say.
  process.env.NODE_ENV = 'production';
  await build({
    outDir: out,
    cacheDir: `${folders.work}/astro-${share.index}`,
    logLevel: 'error',
    integrations: [onlyShare(share, out)],
  });
}

function onlyShare(share: Share, out: string): AstroIntegration {
  const { base } = configuration;
  return {
    name: 'share-of-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => prerenderShare(usual, { share, base, out }));
      },
    },
  };
}
