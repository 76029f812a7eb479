import { join } from 'node:path';
import { ExpectedError } from '../src/model/expected-error.ts';
import type { CommandLine, CommandSpec } from './cli/command-line.ts';
import { parseCount } from './cli/parse-count.ts';
import { runCommand } from './cli/run-command.ts';
import type { Effects } from './effects/effects.ts';
import { makeEffects } from './effects/make-effects.ts';
import { makeFreshPages } from './simulator/make-fresh-pages.ts';
import { makeSample } from './simulator/make-sample.ts';
import { parseKnobSettings } from './simulator/parse-knob-settings.ts';
import { readCorpus } from './simulator/read-corpus.ts';
import { readMaterial } from './simulator/read-material.ts';

const spec: CommandSpec = {
  name: 'npm run simulate --',
  says: 'Makes newspaper pages as compositors and scanners do, with the labels of every line.',
  options: {
    write: { says: 'writes the sources that are committed and their labels, and nothing else' },
    seed: { value: 'SEED', says: 'the same seed gives the same pages (1)' },
    pages: { value: 'COUNT', says: 'how many fresh pages (10)' },
    out: { value: 'DIR', says: 'where they go: DIR/sources and DIR/gold' },
    knob: { value: 'NAME=on|off', many: true, says: 'fixes a knob; all=on, all=off for every one' },
  },
};

await runCommand(spec, (line) => {
  const effects = makeEffects();
  return line.switches.has('write') ? writeSample(effects) : writeFresh(line, effects);
});

/** Writes the sources that are committed, and their labels; what is the same is left alone. */
async function writeSample(effects: Effects): Promise<void> {
  const root = new URL('..', import.meta.url).pathname;
  const files = makeSample(readCorpus(join(root, 'scripts/simulator/corpus')));
  let changed = 0;
  for (const { path, content } of files) {
    const place = join(root, path);
    const there = (await effects.isThere(place)) ? await effects.readBytes(place) : null;
    if (there?.equals(Buffer.from(content))) continue;
    await effects.writeFile(place, content);
    changed += 1;
  }
  effects.say(`${files.length} files of the sample, ${changed} written.`);
}

async function writeFresh(line: CommandLine, effects: Effects): Promise<void> {
  const { seed = '1', pages, out, knob } = line.values;
  if (out === undefined) {
    const fix = 'Give --out DIR for fresh pages, or --write for the committed ones.';
    throw new ExpectedError({ what: 'pages need a place', fix, status: 2 });
  }
  const settings = parseKnobSettings(knob);
  const request = { seed, pages: parseCount(pages, 'pages', 10), settings };
  for (const page of makeFreshPages(readMaterial(), request)) {
    const name = page.gold.source;
    const labels = `${JSON.stringify(page.gold, null, 2)}\n`;
    await effects.writeFile(join(out, 'sources', `${name}.txt`), page.bytes);
    await effects.writeFile(join(out, 'gold', `${name}.json`), labels);
    await effects.writeFile(join(out, 'gold', `${name}.lines.tsv`), page.tsv);
  }
}
