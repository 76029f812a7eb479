import { findFolders } from '../archive/find-folders.ts';
import { buildSearch } from '../build/build-search.ts';
import { pipelineOptions } from '../cli/command-line.ts';
import { runCommand } from '../cli/run-command.ts';
import { makeEffects } from '../effects/make-effects.ts';
import { runIngest } from '../ingest/run-ingest.ts';
import { devSearchFolder } from './dev-search-folder.ts';

await runCommand(
  {
    name: 'node scripts/dev/refresh.ts',
    says: 'One round of `npm run dev`: ingest and search index, in a process of its own, so that changed code counts.',
    options: pipelineOptions,
  },
  async (line) => {
    const effects = makeEffects();
    const folders = await findFolders(line.values, effects);
    await runIngest({ switches: new Set([...line.switches, 'keep-going']) }, folders, effects);
    await buildSearch({ articles: folders.articles, out: devSearchFolder(folders) }, true, effects);
  },
);
