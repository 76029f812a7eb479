import type { AddressInfo } from 'node:net';
import { configuration } from '../src/site/configuration.ts';
import { findFolders } from './archive/find-folders.ts';
import { buildSite } from './build/build-site.ts';
import { pipelineOptions } from './cli/command-line.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { parsePort } from './serve/parse-port.ts';
import { serveFolder } from './serve/serve-folder.ts';

await runCommand(
  {
    name: 'npm start --',
    says: 'Makes the whole site and serves it on http://localhost:4321/ (PORT changes it).',
    options: pipelineOptions,
  },
  async (line) => {
    const effects = makeEffects();
    const port = parsePort(process.env.PORT);
    const folders = await findFolders(line.values, effects);
    await buildSite(line, folders, effects);
    const base = configuration.base;
    const server = await serveFolder({ folder: folders.out, base, port });
    const { port: taken } = server.address() as AddressInfo;
    effects.print(`http://localhost:${taken}${base}`);
  },
);
