import { readdir, readFile, rm } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Effects } from '../../effects/effects.ts';
import { seedRandom } from '../../simulator/seed-random.ts';
import { type Measure, runMeasured } from '../run-measured.ts';
import { writeRecords } from '../write-records.ts';
import { askInBrowser, type Engine, type Session } from './ask-in-browser.ts';
import { makeNews } from './make-news.ts';
import { pickHeadlines, pickMemories, pickRuns } from './pick-queries.ts';
import { type BenchArticle, readBenchArticles } from './read-bench-articles.ts';
import { type SearchScore, scoreSearch } from './score-search.ts';

export interface SearchBench {
  articles: number;
  ours: { index: Measure; score: SearchScore };
  peer: { index: Measure; score: SearchScore };
}

const RUNS = 400;
const KNOWN_ITEMS = 150;

const oursInPage: Engine = {
  module: '/search/api.js',
  open: 'module',
  ask: '(await engine.search(query)).ids',
};
const pagefindInPage: Engine = {
  module: '/pagefind/pagefind.js',
  open: '(await module.init(), module)',
  ask: 'engine.search(query).then(async ({ results }) => { await Promise.all(results.slice(0, 10).map((result) => result.data())); return results.map((result) => result.id); })',
};

const home = '.pressmark/bench-search';
const content = `${home}/content`;
const out = `${home}/site`;

/**
 * Our index beside Pagefind as it comes, over the same ingested articles: the same queries, each
 * answer held against a plain scan.
 */
export async function benchSearch(count: number, effects: Effects): Promise<SearchBench> {
  const archive = ['--content', content, '--out', out, '--quiet'];
  effects.say(`making ${count} articles`);
  await rm(out, { recursive: true, force: true });
  await writeRecords(content, makeNews(count));
  effects.say('ingest');
  await runMeasured(['scripts/ingest.ts', ...archive]);
  effects.say('ours: search index');
  const ours = await runMeasured(['scripts/bench/search/only-search.ts', ...archive]);
  effects.say('peer: Pagefind as it comes');
  const peer = await runMeasured(['scripts/bench/search/only-pagefind.ts', ...archive]);
  const articles: BenchArticle[] = [];
  for await (const article of readBenchArticles(`${content}/articles`, effects))
    articles.push(article);

  const random = seedRandom('search');
  const runs = pickRuns(articles, RUNS, random.fork('runs'));
  const headlines = pickHeadlines(articles, KNOWN_ITEMS, random.fork('headlines'));
  const memories = pickMemories(articles, KNOWN_ITEMS, random.fork('memories'));
  const queries = [...runs, ...[...headlines, ...memories].map(({ query }) => query)];
  const score = (session: Session) => scoreSearch(articles, { runs, headlines, memories }, session);
  effects.say(`asking both ${queries.length} queries`);
  const own = await askInBrowser(out, oursInPage, queries);
  const other = await askInBrowser(out, pagefindInPage, queries);
  const names = await readPagefindIds(`${out}/pagefind/fragment`);
  for (const asked of other.asked) asked.ids = asked.ids.map((id) => names.get(id) ?? id);
  return {
    articles: articles.length,
    ours: { index: ours, score: score(own) },
    peer: { index: peer, score: score(other) },
  };
}

/** Pagefind names its results by its fragments; each holds the article's address. */
async function readPagefindIds(folder: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const file of await readdir(folder)) {
    const text = gunzipSync(await readFile(`${folder}/${file}`)).toString();
    const id = /"url":"\/a\/([^/]+)\//u.exec(text)?.[1];
    if (id !== undefined) names.set(file.replace(/\.pf_fragment$/u, ''), id);
  }
  return names;
}
