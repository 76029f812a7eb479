import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { Authority } from '../src/enrich/authority/authority.ts';
import { parseAuthority } from '../src/enrich/parse-authority.ts';
import type { CommandSpec } from './cli/command-line.ts';
import { parseCount } from './cli/parse-count.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { cutPage } from './evaluate/cut-page.ts';
import { findPages } from './evaluate/find-pages.ts';
import { findWorstArticles } from './evaluate/find-worst-articles.ts';
import { floors } from './evaluate/floors.ts';
import { formatFigure } from './evaluate/format-figure.ts';
import { formatScores, type ScoreRow } from './evaluate/format-scores.ts';
import { formatWorst } from './evaluate/format-worst.ts';
import type { LabelledArticles } from './evaluate/labelled-articles.ts';
import type { LabelledPage } from './evaluate/labelled-page.ts';
import { listRows } from './evaluate/list-rows.ts';
import { readPlaceStories } from './evaluate/places/read-place-stories.ts';
import { scorePlaceStories } from './evaluate/places/score-place-stories.ts';
import { raiseFloors } from './evaluate/raise-floors.ts';
import { readLabelledArticles } from './evaluate/read-labelled-articles.ts';
import { scoreArticlePeople } from './evaluate/score-article-people.ts';
import { scoreArticleYears } from './evaluate/score-article-years.ts';
import { scorePage } from './evaluate/score-page.ts';
import { findTopicStories } from './evaluate/topics/find-topic-stories.ts';
import { parseTopicStories } from './evaluate/topics/parse-topic-stories.ts';
import { scoreTopicStories } from './evaluate/topics/score-topic-stories.ts';
import { readTexts } from './ingest/read-texts.ts';
import { parseKnobSettings } from './simulator/parse-knob-settings.ts';
import { readCorpus } from './simulator/read-corpus.ts';

const root = join(import.meta.dirname, '..');
const effects = makeEffects();

const spec: CommandSpec = {
  name: 'npm run evaluate --',
  says: 'Measures how well pages are cut: simulated ones, hard cases, and pages labelled by hand.',
  options: {
    fresh: { value: 'COUNT', says: 'fresh simulated pages besides the fixed ones (40)' },
    seed: { value: 'SEED', says: 'the seed of the fresh pages; drawn and printed where not given' },
    knob: { value: 'NAME=on|off', many: true, says: 'fixes a knob of the fresh pages; all=on' },
    only: { value: 'SET', says: 'one set only: fixed, fresh, sample, cases, knobs-dev, real …' },
    gold: { value: 'DIR', says: 'labels of pages labelled by hand (../shared/gold)' },
    sources: { value: 'DIR', says: 'their texts (../shared/sources)' },
    worst: { value: 'COUNT', says: 'how many of the worst articles are named (10)' },
    raise: { says: 'lift the floors that the tests keep to just under the figures' },
    json: { says: 'print all figures as JSON' },
  },
};

await runCommand(spec, async ({ values, switches }) => {
  const seed = values.seed ?? String(randomInt(1_000_000));
  const pages = await findPages(
    {
      root,
      only: values.only,
      fresh: {
        seed,
        pages: parseCount(values.fresh, 'fresh', 40),
        settings: parseKnobSettings(values.knob),
      },
      real: {
        sources: values.sources ?? join(root, '../shared/sources'),
        gold: values.gold ?? join(root, '../shared/gold'),
      },
    },
    effects,
  );
  const authority = parseAuthority(await readTexts(join(root, 'content/authority'), effects));
  const scored = pages.map((page) => {
    const { predicted, text } = cutPage(page, authority);
    return { set: page.set, score: scorePage(page.gold, predicted, text) };
  });
  const scores = scored.map(({ score }) => score);
  const sets = new Map(
    [...Map.groupBy(scored, ({ set }) => set)].map(([set, all]) => [
      set,
      all.map(({ score }) => score),
    ]),
  );
  const rows = listRows(sets);
  const open = scored.filter(({ set }) => !set.endsWith('-held'));
  const worst = findWorstArticles(
    open.map(({ score }) => score),
    parseCount(values.worst, 'worst', 10),
  );
  if (switches.has('raise')) await writeFloors(rows);
  if (switches.has('json')) {
    effects.print(JSON.stringify({ seed, rows, worst, pages: scores }));
    return;
  }
  effects.print(formatScores(rows));
  const listed = await readLabelledArticles(join(root, 'tests/enrich/articles'), effects);
  const real = articlesOf(pages, 'real');
  await printPlaces([...listed, articlesOf(pages, 'sample'), real], authority);
  await printTopics([...listed, real], authority);
  printYears(listed, authority);
  printPeople(listed, authority);
  if (sets.has('fresh')) effects.print(`\nThe fresh pages again: --seed ${seed}`);
  if (worst.length > 0) effects.print(formatWorst(worst));
});

async function writeFloors(rows: ScoreRow[]): Promise<void> {
  const path = join(root, 'tests/evaluate/floors.json');
  const old = floors.parse(JSON.parse((await effects.readBytes(path)).toString('utf8')));
  const raised = raiseFloors(old, new Map(rows.map(({ name, summary }) => [name, summary])));
  await effects.writeFile(path, `${JSON.stringify(raised, null, 2)}\n`);
}

function articlesOf(pages: LabelledPage[], set: string): LabelledArticles {
  const own = pages.filter((page) => page.set === set);
  return { set, articles: own.flatMap(({ gold }) => gold.articles) };
}

async function printPlaces(lists: LabelledArticles[], { gazetteer }: Authority): Promise<void> {
  const stories = await readPlaceStories(join(root, 'tests/enrich/regions'), lists, effects);
  effects.print('\nPlaces, where the text is right:');
  for (const { set, exact, stories: all, f1 } of scorePlaceStories(stories, gazetteer)) {
    effects.print(`  ${set}: ${exact} of ${all} exact, F1 ${formatFigure(f1)}`);
  }
}

async function printTopics(lists: LabelledArticles[], { topics }: Authority): Promise<void> {
  const listed = await effects.readBytes(join(root, 'tests/enrich/topics/stories.yml'));
  const corpus = readCorpus(join(root, 'scripts/simulator/corpus'));
  const stories = [
    ...parseTopicStories(listed.toString('utf8')),
    ...findTopicStories(corpus, lists),
  ];
  effects.print('\nTopics, where the text is right:');
  for (const { set, stories: all, f1, first } of scoreTopicStories(stories, topics)) {
    const [share, main] = [formatFigure(f1), formatFigure(first)];
    effects.print(`  ${set}: ${all} stories, F1 ${share}, the main one right in ${main}`);
  }
}

function printYears(lists: LabelledArticles[], { eras }: Authority): void {
  effects.print('\nYears, of articles that stand alone:');
  for (const { set, right, telling, invented, silent } of scoreArticleYears(lists, eras)) {
    effects.print(`  ${set}: ${right} of ${telling} right, ${invented} of ${silent} made up`);
  }
}

function printPeople(lists: LabelledArticles[], authority: Authority): void {
  effects.print('\nPeople whom the text names with their title:');
  for (const { set, named, found, right } of scoreArticlePeople(lists, authority)) {
    effects.print(`  ${set}: ${right} of ${named} found, ${found - right} made up`);
  }
}
