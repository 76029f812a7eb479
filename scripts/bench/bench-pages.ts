import { rm } from 'node:fs/promises';
import { findFolders } from '../archive/find-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { makeArticles } from '../simulator/make-articles.ts';
import { readMaterial } from '../simulator/read-material.ts';
import { makePeer } from './make-peer.ts';
import { type Measure, runMeasured } from './run-measured.ts';
import { writeRecords } from './write-records.ts';

export interface PageBench {
  articles: number;
  ours: { ingest: Measure; pages: Measure };
  peer: Measure;
}

const home = '.pressmark/bench';

/**
 * Ingest and pages of an archive of ready-made articles, and beside it a plain Astro project
 * that renders the same articles and nothing else, one run after the other.
 */
export async function benchPages(articles: number, effects: Effects): Promise<PageBench> {
  effects.say(`making ${articles} articles`);
  const made = makeArticles(readMaterial().grammar, { seed: 'bench', count: articles });
  await rm(`${home}/site`, { recursive: true, force: true });
  await writeRecords(`${home}/content`, made);
  // What an earlier run has converted is not taken up.
  const { work } = await findFolders({ content: `${home}/content` }, effects);
  await rm(work, { recursive: true, force: true });
  const archive = ['--content', `${home}/content`, '--out', `${home}/site`, '--quiet'];
  effects.say('ours: ingest');
  const ingest = await runMeasured(['scripts/ingest.ts', ...archive]);
  effects.say('ours: pages');
  const pages = await runMeasured(['scripts/bench/only-pages.ts', ...archive]);
  await makePeer(`${home}/peer`, `${home}/content/articles`);
  effects.say('peer: a plain Astro project with glob()');
  const peer = await runMeasured(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: `${home}/peer`,
    env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=16384' },
  });
  return { articles, ours: { ingest, pages }, peer };
}
