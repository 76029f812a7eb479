import { watch } from 'node:fs';
import { dev } from 'astro';
import { ExpectedError } from '../src/model/expected-error.ts';
import { findFolders } from './archive/find-folders.ts';
import { setSiteEnvironment } from './build/set-site-environment.ts';
import { pipelineOptions } from './cli/command-line.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { runIngest } from './ingest/run-ingest.ts';
import { parsePort } from './serve/parse-port.ts';

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
    await runIngest({ switches }, folders, effects);
    await setSiteEnvironment(folders);
    await dev({ cacheDir: `${folders.work}/astro-dev`, server: { port } });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        runIngest({ switches }, folders, effects).catch((error: unknown) => {
          effects.say(error instanceof ExpectedError ? error.message : String(error));
        });
      }, quietMilliseconds);
    };
    for (const folder of [folders.sources, folders.corrections, folders.authority]) {
      if (await effects.isThere(folder)) watch(folder, { recursive: true }, again);
    }
  },
);
