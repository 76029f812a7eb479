import { findFolders } from './archive/find-folders.ts';
import { pipelineOptions } from './cli/command-line.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { runVerify } from './verify/run-verify.ts';

await runCommand(
  {
    name: 'npm run verify --',
    says: 'Checks the built site: every id of the ledger answers, and no link within it is dead.',
    options: pipelineOptions,
  },
  async (line) => {
    const effects = makeEffects();
    await runVerify(line, await findFolders(line.values, effects), effects);
  },
);
