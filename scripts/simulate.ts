import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../src/model/expected-error.ts';
import type { CommandLine, CommandSpec } from './cli/command-line.ts';
import { parseCount } from './cli/parse-count.ts';
import { runCommand } from './cli/run-command.ts';
import { makeFreshPages } from './simulator/make-fresh-pages.ts';
import { parseKnobSettings } from './simulator/parse-knob-settings.ts';
import { readMaterial } from './simulator/read-material.ts';

const spec: CommandSpec = {
  name: 'npm run simulate --',
  says: 'Makes newspaper pages as compositors and scanners do, with the labels of every line.',
  options: {
    seed: { value: 'SEED', says: 'the same seed gives the same pages (1)' },
    pages: { value: 'COUNT', says: 'how many fresh pages (10)' },
    out: { value: 'DIR', says: 'where they go: DIR/sources and DIR/gold' },
    knob: { value: 'NAME=on|off', many: true, says: 'fixes a knob; all=on, all=off for every one' },
  },
};

await runCommand(spec, async (line) => writeFresh(line));

function writeFresh(line: CommandLine): void {
  const { seed = '1', pages, out, knob } = line.values;
  if (out === undefined) {
    throw new ExpectedError({
      what: 'fresh pages need a place',
      fix: 'Give --out DIR.',
      status: 2,
    });
  }
  const [sources, gold] = [join(out, 'sources'), join(out, 'gold')];
  for (const folder of [sources, gold]) mkdirSync(folder, { recursive: true });
  const request = {
    seed,
    pages: parseCount(pages, 'pages', 10),
    settings: parseKnobSettings(knob),
  };
  for (const page of makeFreshPages(readMaterial(), request)) {
    const name = page.gold.source;
    writeFileSync(join(sources, `${name}.txt`), page.bytes);
    writeFileSync(join(gold, `${name}.json`), `${JSON.stringify(page.gold, null, 2)}\n`);
    writeFileSync(join(gold, `${name}.lines.tsv`), page.tsv);
  }
}
