import type { AstroIntegration } from 'astro';

/** What tells the pages, and the browsers that show them, that the archive was made anew. */
export interface Reloading {
  integration: AstroIntegration;
  reload: () => void;
}

/** Each reload is an edition: the site opens the archive once for each (src/site/open-archive.ts). */
export function offerReload(): Reloading {
  let edition = 0;
  let tell = () => {};
  return {
    integration: {
      name: 'pressmark:reload',
      hooks: {
        'astro:server:setup': ({ server }) => {
          tell = () => {
            // Astro keeps which addresses there are until its own content changes.
            for (const { hot } of Object.values(server.environments)) {
              hot.send('astro:content-changed', {});
            }
            server.environments.client.hot.send({ type: 'full-reload' });
          };
        },
      },
    },
    reload: () => {
      edition += 1;
      process.env.PRESSMARK_EDITION = `${edition}`;
      tell();
    },
  };
}
