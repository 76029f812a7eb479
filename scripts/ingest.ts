import { findFolders } from './archive/find-folders.ts';
import { pipelineOptions } from './cli/command-line.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { runIngest } from './ingest/run-ingest.ts';

await runCommand(
  {
    name: 'npm run ingest --',
    says: 'Reads every source, cuts it into articles, and writes the articles and the ledger.',
    options: pipelineOptions,
  },
  async (line) => {
    const effects = makeEffects();
    const report = await runIngest(line, await findFolders(line.values, effects), effects);
    if (line.switches.has('json')) effects.print(JSON.stringify(report));
  },
);
