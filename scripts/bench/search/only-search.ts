import { findFolders } from '../../archive/find-folders.ts';
import { buildSearch } from '../../build/build-search.ts';
import { pipelineOptions } from '../../cli/command-line.ts';
import { runCommand } from '../../cli/run-command.ts';
import { makeEffects } from '../../effects/make-effects.ts';

await runCommand(
  {
    name: 'only-search',
    says: 'Indexes an ingested archive.',
    options: pipelineOptions,
  },
  async (line) => {
    const effects = makeEffects();
    await buildSearch(await findFolders(line.values, effects), true, effects);
  },
);
