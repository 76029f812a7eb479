import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { storyWeights } from '../src/segment/cues/story-weights.ts';
import type { CommandSpec } from './cli/command-line.ts';
import { parseCount } from './cli/parse-count.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { formatWeights } from './learn/format-weights.ts';
import { learnWeights } from './learn/learn-weights.ts';
import { readLessons } from './learn/read-lessons.ts';
import { seedRandom } from './simulator/seed-random.ts';

const root = join(import.meta.dirname, '..');
/** Of how many pages one is not learned from, to see what the weights are worth. */
const apart = 8;
const place = 'src/segment/cues/story-weights.ts';

const spec: CommandSpec = {
  name: 'npm run learn --',
  says: 'Learns from labelled pages what the signs of stories weigh, going on from what is known.',
  options: {
    rounds: { value: 'COUNT', says: 'how often the pages are gone over (4)' },
    pages: { value: 'COUNT', says: 'simulated pages besides the labelled ones (60)' },
    seed: {
      value: 'SEED',
      says: 'the same seed learns the same; drawn and printed where not given',
    },
    also: {
      value: 'FOLDER',
      says: 'labelled pages besides: a folder with sources/ and gold/ as in tests/pages',
    },
    anew: { says: 'forget what is known first' },
    write: { says: `write ${place}; look at npm run evaluate before and after` },
  },
};

await runCommand(spec, async ({ values, switches }) => {
  const effects = makeEffects();
  const seed = values.seed ?? String(randomInt(1_000_000));
  const rounds = parseCount(values.rounds, 'rounds', 4);
  const pages = parseCount(values.pages, 'pages', 60);
  const also = values.also === undefined ? [] : [values.also];
  const { next: random } = seedRandom(seed);
  const lessons = await readLessons({ root, seed, pages, also, random }, effects);
  const trials = lessons.filter((_, i) => i % apart === 0);
  const learned = lessons.filter((_, i) => i % apart !== 0);
  effects.say(`${learned.length} pages, ${trials.length} set aside, seed ${seed}`);
  const known = new Map(switches.has('anew') ? [] : Object.entries(storyWeights));
  const rate = switches.has('anew') ? 0.03 : 0.01;
  const say = (line: string) => effects.say(line);
  const weights = learnWeights(known, learned, { rounds, rate, random, trials, say });
  const table = formatWeights(weights);
  if (switches.has('write')) await effects.writeFile(join(root, place), table);
  else effects.say(table);
});
