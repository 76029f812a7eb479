import { findFolders } from './archive/find-folders.ts';
import { pipelineOptions } from './cli/command-line.ts';
import { loadConfiguration } from './cli/load-configuration.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';

await runCommand(
  {
    name: 'npm run verify --',
    says: 'Checks the built site: every id of the ledger answers, and no link within it is dead.',
    options: pipelineOptions,
  },
  async (line) => {
    await loadConfiguration();
    const { runVerify } = await import('./verify/run-verify.ts');
    const effects = makeEffects();
    const { report } = await runVerify(line, await findFolders(line.values, effects), effects);
    if (line.switches.has('json')) effects.print(JSON.stringify(report));
  },
);
