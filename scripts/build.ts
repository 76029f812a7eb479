import { findFolders } from './archive/find-folders.ts';
import { buildSite } from './build/build-site.ts';
import { pipelineOptions } from './cli/command-line.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';

await runCommand(
  {
    name: 'npm run build --',
    says: 'Makes the whole site: ingest, pages, search index, and a check that every id answers.',
    options: pipelineOptions,
  },
  async (line) => {
    const effects = makeEffects();
    await buildSite(line, await findFolders(line.values, effects), effects);
  },
);
