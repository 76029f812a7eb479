import { watch } from 'node:fs';
import { dev } from 'astro';
import { ExpectedError } from '../src/model/expected-error.ts';
import { configuration } from '../src/site/configuration.ts';
import { findFolders } from './archive/find-folders.ts';
import { buildSearch } from './build/build-search.ts';
import { setSiteEnvironment } from './build/set-site-environment.ts';
import { pipelineOptions } from './cli/command-line.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { runIngest } from './ingest/run-ingest.ts';
import { parsePort } from './serve/parse-port.ts';
import { serveSearch } from './serve/serve-search.ts';

const quietMilliseconds = 150;

await runCommand(
  {
    name: 'npm run dev --',
    says: 'Serves the site while you work: sources, corrections, authority lists and code are watched.',
    options: pipelineOptions,
  },
  async (line) => {
    const effects = makeEffects();
    const port = parsePort(process.env.PORT);
    const folders = await findFolders(line.values, effects);
    const switches = new Set([...line.switches, 'keep-going']);
    const search = `${folders.work}/dev`;
    const ingest = async (): Promise<void> => {
      await runIngest({ switches }, folders, effects);
      await buildSearch({ articles: folders.articles, out: search }, true, effects);
    };
    await ingest();
    await setSiteEnvironment(folders);
    await dev({
      cacheDir: `${folders.work}/astro-dev`,
      server: { port },
      vite: { plugins: [serveSearch(search, configuration.base)] },
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        ingest().catch((error: unknown) => {
          effects.say(error instanceof ExpectedError ? error.message : String(error));
        });
      }, quietMilliseconds);
    };
    for (const folder of [folders.sources, folders.corrections, folders.authority]) {
      if (await effects.isThere(folder)) watch(folder, { recursive: true }, again);
    }
  },
);
