import type { AstroIntegration } from 'astro';

/** What tells the pages, and the browsers that show them, that the archive was made anew. */
export interface Reloading {
  integration: AstroIntegration;
  reload: () => void;
}

/** Each reload is an edition: the site opens the archive once for each (src/site/open-archive.ts). */
export function offerReload(): Reloading {
  let edition = 0;
  let tellBrowsers = () => {};
  return {
    integration: {
      name: 'pressmark:reload',
      hooks: {
        'astro:server:setup': ({ server }) => {
          tellBrowsers = () => server.hot.send({ type: 'full-reload' });
        },
      },
    },
    reload: () => {
      edition += 1;
      process.env.PRESSMARK_EDITION = `${edition}`;
      tellBrowsers();
    },
  };
}
