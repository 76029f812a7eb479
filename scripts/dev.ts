import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { findFolders } from './archive/find-folders.ts';
import { setSiteEnvironment } from './build/set-site-environment.ts';
import { pipelineOptions } from './cli/command-line.ts';
import { loadConfiguration } from './cli/load-configuration.ts';
import { runCommand } from './cli/run-command.ts';
import { devSearchFolder } from './dev/dev-search-folder.ts';
import { offerReload } from './dev/offer-reload.ts';
import { runInTurn } from './dev/run-in-turn.ts';
import { watchFolders } from './dev/watch-folders.ts';
import { makeEffects } from './effects/make-effects.ts';
import { parsePort } from './serve/parse-port.ts';
import { serveSearch } from './serve/serve-search.ts';

const refreshScript = fileURLToPath(new URL('dev/refresh.ts', import.meta.url));
/** The rooms whose code changes what an ingest makes; Astro watches the others. */
const rooms = ['model', 'read', 'segment', 'identify', 'enrich', 'write', 'search'].map((room) =>
  fileURLToPath(new URL(`../src/${room}`, import.meta.url)),
);

await runCommand(
  {
    name: 'npm run dev --',
    says: 'Serves the site while you work: sources, corrections, authority lists and code are watched.',
    options: pipelineOptions,
  },
  async (line) => {
    const { base } = await loadConfiguration();
    const port = parsePort(process.env.PORT);
    const folders = await findFolders(line.values, makeEffects());
    if ((await refresh()) !== 0) {
      process.exitCode = 1;
      return;
    }
    setSiteEnvironment(folders);
    const reloading = offerReload();
    await dev({
      cacheDir: `${folders.work}/astro-dev`,
      server: { port },
      integrations: [reloading.integration],
      vite: { plugins: [serveSearch(devSearchFolder(folders), base)] },
    });
    const again = runInTurn(async () => {
      await refresh();
      reloading.reload();
    });
    watchFolders([folders.sources, folders.corrections, ...folders.authority, ...rooms], again);
  },
);

/** One round of ingest and index; what is wrong with it, it has said itself. */
function refresh(): Promise<number> {
  return new Promise((done) => {
    spawn(process.execPath, [refreshScript, ...process.argv.slice(2)], { stdio: 'inherit' }).on(
      'close',
      (status) => done(status ?? 1),
    );
  });
}
