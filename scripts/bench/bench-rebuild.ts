import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findFolders } from '../archive/find-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { makeArticles } from '../simulator/make-articles.ts';
import { readMaterial } from '../simulator/read-material.ts';
import { type Measure, runMeasured } from './run-measured.ts';
import { writeRecordPages } from './write-record-pages.ts';

export interface RebuildBench {
  articles: number;
  /** The whole site, from nothing. */
  whole: Measure;
  /** After a sentence was added to one article. */
  changed: Measure;
  /** Once more, without any change. */
  unchanged: Measure;
}

const home = '.pressmark/bench-rebuild';

/** Builds a whole site, changes one page of its sources, and builds it again. */
export async function benchRebuild(articles: number, effects: Effects): Promise<RebuildBench> {
  effects.say(`making ${articles} articles`);
  const made = makeArticles(readMaterial().grammar, { seed: 'bench', count: articles });
  const content = `${home}/content`;
  const pages = writeRecordPages(content, made);
  rmSync(`${home}/site`, { recursive: true, force: true });
  const { work } = await findFolders({ content }, effects);
  rmSync(work, { recursive: true, force: true });
  const build = () =>
    runMeasured(['scripts/build.ts', '--content', content, '--out', `${home}/site`, '--quiet']);
  effects.say('the whole site');
  const whole = await build();
  effects.say('after one page changed');
  changePage(pages[Math.floor(pages.length / 2)] ?? '');
  const changed = await build();
  effects.say('after nothing changed');
  const unchanged = await build();
  return { articles, whole, changed, unchanged };
}

/** Adds a sentence to the first article of a page. */
function changePage(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"paragraphs":["', '"paragraphs":["编者补记一句。'));
}
