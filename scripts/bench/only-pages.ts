import { findFolders } from '../archive/find-folders.ts';
import { assembleSite } from '../build/assemble-site.ts';
import { buildPages } from '../build/build-pages.ts';
import { pipelineOptions } from '../cli/command-line.ts';
import { runCommand } from '../cli/run-command.ts';
import { makeEffects } from '../effects/make-effects.ts';

await runCommand(
  {
    name: 'only-pages',
    says: 'Renders the pages of an ingested archive.',
    options: pipelineOptions,
  },
  async ({ values }) => {
    const effects = makeEffects();
    const folders = await findFolders(values, effects);
    const { parts } = await buildPages(folders, null, effects);
    await assembleSite(parts, folders.out);
  },
);
