import { findFolders } from './archive/find-folders.ts';
import { pipelineOptions } from './cli/command-line.ts';
import { loadConfiguration } from './cli/load-configuration.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';

await runCommand(
  {
    name: 'npm run build --',
    says: 'Makes the whole site: ingest, pages, search index, and a check that every id answers.',
    options: pipelineOptions,
  },
  async (line) => {
    await loadConfiguration();
    const { buildSite } = await import('./build/build-site.ts');
    const effects = makeEffects();
    const report = await buildSite(line, await findFolders(line.values, effects), effects);
    if (line.switches.has('json')) effects.print(JSON.stringify(report));
  },
);
