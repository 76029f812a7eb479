import { randomInt } from 'node:crypto';
import { parseAuthority } from '../src/enrich/parse-authority.ts';
import type { CommandLine, CommandSpec } from './cli/command-line.ts';
import { parseCount } from './cli/parse-count.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { cutPage } from './evaluate/cut-page.ts';
import { findWorstArticles } from './evaluate/find-worst-articles.ts';
import { formatScores, type ScoreRow } from './evaluate/format-scores.ts';
import type { LabelledPage } from './evaluate/labelled-page.ts';
import { readPlaceStories } from './evaluate/places/read-place-stories.ts';
import { scorePlaceStories } from './evaluate/places/score-place-stories.ts';
import { readCases } from './evaluate/read-cases.ts';
import { readRealPages } from './evaluate/read-real-pages.ts';
import { readSample } from './evaluate/read-sample.ts';
import { type PageScore, scorePage } from './evaluate/score-page.ts';
import { simulateLabelled } from './evaluate/simulate-labelled.ts';
import { sumUpScores } from './evaluate/sum-up-scores.ts';
import { readTexts } from './ingest/read-texts.ts';
import { parseKnobSettings } from './simulator/parse-knob-settings.ts';
import { readMaterial } from './simulator/read-material.ts';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const effects = makeEffects();

const spec: CommandSpec = {
  name: 'npm run evaluate --',
  says: 'Measures how well pages are cut: simulated ones, hard cases, and pages labelled by hand.',
  options: {
    fresh: { value: 'COUNT', says: 'fresh simulated pages besides the fixed ones (40)' },
    seed: { value: 'SEED', says: 'the seed of the fresh pages; drawn and printed where not given' },
    knob: { value: 'NAME=on|off', many: true, says: 'fixes a knob of the fresh pages; all=on' },
    only: { value: 'SET', says: 'one set only: fixed, fresh, sample, cases, real' },
    gold: { value: 'DIR', says: 'labels of pages labelled by hand (../shared/gold)' },
    sources: { value: 'DIR', says: 'their texts (../shared/sources)' },
    worst: { value: 'COUNT', says: 'how many of the worst articles are named (10)' },
    json: { says: 'print all figures as JSON' },
  },
};

await runCommand(spec, async (line) => {
  const seed = line.values.seed ?? String(randomInt(1_000_000));
  const pages = await findPages(line, seed);
  const authority = parseAuthority(await readTexts(here('../content/authority'), effects));
  const sets = new Map<string, PageScore[]>();
  for (const page of pages) {
    const { predicted, text } = cutPage(page, authority);
    const score = scorePage(page.gold, predicted, text);
    sets.set(page.set, [...(sets.get(page.set) ?? []), score]);
  }
  const scores = [...sets.values()].flat();
  const rows = listRows(sets);
  const worst = findWorstArticles(scores, parseCount(line.values.worst, 'worst', 10));
  if (line.switches.has('json')) {
    effects.print(JSON.stringify({ seed, rows, worst, pages: scores }));
    return;
  }
  effects.print(formatScores(rows));
  const stories = await readPlaceStories(here('../tests/enrich/regions'), pages, effects);
  effects.print('\nPlaces, where the text is right:');
  for (const one of scorePlaceStories(stories, authority.gazetteer)) {
    const f1 = (Math.floor(one.f1 * 10_000) / 10_000).toFixed(4);
    effects.print(`  ${one.set}: ${one.exact} of ${one.stories} exact, F1 ${f1}`);
  }
  if (sets.has('fresh')) effects.print(`\nThe fresh pages again: --seed ${seed}`);
  if (worst.length > 0) effects.print('\nThe worst articles:');
  for (const { article, faults } of worst) {
    effects.print(`  ${article.page} ${article.id} ${article.headline || '(no headline)'}`);
    effects.print(`    ${faults.join(', ')}${describeFound(article)}`);
  }
});

async function findPages(line: CommandLine, seed: string): Promise<LabelledPage[]> {
  const {
    only,
    gold = here('../../shared/gold'),
    sources = here('../../shared/sources'),
  } = line.values;
  const material = readMaterial();
  const settings = parseKnobSettings(line.values.knob);
  const fresh = parseCount(line.values.fresh, 'fresh', 40);
  const sets: Record<string, () => LabelledPage[] | Promise<LabelledPage[]>> = {
    fixed: () => simulateLabelled(material, { set: 'fixed', seed: 'fixed', pages: 60 }),
    fresh: () => simulateLabelled(material, { set: 'fresh', seed, pages: fresh, settings }),
    sample: () => readSample(here('..'), effects),
    cases: () => readCases(here('../tests/cases'), effects),
    real: () => readRealPages({ gold, sources }, effects),
  };
  const wanted = Object.entries(sets).filter(([name]) => only === undefined || name === only);
  return (await Promise.all(wanted.map(([, read]) => read()))).flat();
}

/** A row for each set, for each layout, and for all. */
function listRows(sets: Map<string, PageScore[]>): ScoreRow[] {
  const all = [...sets.values()].flat();
  const layouts = [...new Set(all.map((score) => score.layout))].sort();
  const row = (name: string, scores: PageScore[]): ScoreRow => ({
    name,
    pages: scores.length,
    summary: sumUpScores(scores),
  });
  return [
    ...[...sets].map(([name, scores]) => row(name, scores)),
    ...layouts.map((layout) =>
      row(
        layout,
        all.filter((score) => score.layout === layout),
      ),
    ),
    row('all', all),
  ];
}

function describeFound({ found, headline }: PageScore['articles'][number]): string {
  return found === null || found === headline ? '' : ` (its headline there: ${found || 'none'})`;
}
