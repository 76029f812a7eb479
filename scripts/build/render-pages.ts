import { type AstroIntegration, type AstroPrerenderer, build } from 'astro';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
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
    integrations: [onlyShare(share)],
  });
}

function onlyShare(share: Share): AstroIntegration {
  return {
    name: 'share-of-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (share.of > 1) setPrerenderer((usual) => prerenderShare(usual, share));
      },
    },
  };
}

/** Every n-th page, so that each process gets as much of each kind as the others. */
function prerenderShare(usual: AstroPrerenderer, { index, of }: Share): AstroPrerenderer {
  return {
    name: usual.name,
    setup: async () => usual.setup?.(),
    getStaticPaths: async () =>
      (await usual.getStaticPaths()).filter((_, position) => position % of === index),
    render: (request, options) => usual.render(request, options),
    teardown: async () => usual.teardown?.(),
  };
}
