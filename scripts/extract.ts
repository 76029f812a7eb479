import { findFolders } from './archive/find-folders.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { extractSource } from './extract/extract-source.ts';
import { findSource } from './extract/find-source.ts';
import { formatExplanation } from './extract/format-explanation.ts';
import { makeExtraction } from './extract/make-extraction.ts';
import { readStages } from './ingest/read-stages.ts';

await runCommand(
  {
    name: 'npm run -s extract --',
    says: 'Prints what is taken from one source text, as JSON. Writes nothing.',
    arguments: ['FILE'],
    options: {
      explain: { says: 'line by line, what each was taken for and why, instead of JSON' },
      content: { value: 'DIR', says: 'the archive whose lists and corrections apply' },
      json: { says: 'as JSON, which is the default' },
      quiet: { says: 'leave the findings out' },
    },
  },
  async ({ arguments: [file = ''], values, switches }) => {
    const effects = makeEffects();
    const folders = await findFolders(values, effects);
    const { enrich } = await readStages(folders, effects);
    const source = await findSource(file, process.env.INIT_CWD, folders, effects);
    const extracted = await extractSource(source, enrich, effects);
    if (switches.has('explain') && !switches.has('json')) {
      const { columns = 100, isTTY = false } = process.stdout;
      effects.print(
        formatExplanation(extracted, { columns, isColoured: isTTY && !process.env.NO_COLOR }),
      );
      return;
    }
    if (!switches.has('quiet')) {
      for (const { where, message } of extracted.findings) {
        effects.say(`look at this: ${where}: ${message}`);
      }
    }
    effects.print(JSON.stringify(makeExtraction(file, extracted), null, 2));
  },
);
