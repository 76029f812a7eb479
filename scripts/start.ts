import type { AddressInfo } from 'node:net';
import { findFolders } from './archive/find-folders.ts';
import { pipelineOptions } from './cli/command-line.ts';
import { loadConfiguration } from './cli/load-configuration.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { checkPort } from './serve/check-port.ts';
import { parsePort } from './serve/parse-port.ts';
import { serveFolder } from './serve/serve-folder.ts';

await runCommand(
  {
    name: 'npm start --',
    says: 'Makes the whole site and serves it on http://localhost:4321/ (PORT changes it).',
    options: pipelineOptions,
  },
  async (line) => {
    const { base } = await loadConfiguration();
    const { buildSite } = await import('./build/build-site.ts');
    const effects = makeEffects();
    const port = parsePort(process.env.PORT);
    await checkPort(port);
    const folders = await findFolders(line.values, effects);
    const report = await buildSite(line, folders, effects);
    const server = await serveFolder({ folder: folders.out, base, port });
    const { port: taken } = server.address() as AddressInfo;
    const address = `http://localhost:${taken}${base}`;
    effects.print(line.switches.has('json') ? JSON.stringify({ ...report, address }) : address);
  },
);
