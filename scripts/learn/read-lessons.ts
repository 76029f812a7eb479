import { join } from 'node:path';
import { parseSourcePage } from '../../src/read/parse-source-page.ts';
import type { Effects } from '../effects/effects.ts';
import { listPageSets } from '../evaluate/list-page-sets.ts';
import { makeFreshPages } from '../simulator/make-fresh-pages.ts';
import { readMaterial } from '../simulator/read-material.ts';
import type { Lesson } from './lesson.ts';
import { makeLesson } from './make-lesson.ts';
import { parseLineLabels } from './parse-line-labels.ts';

const issue = { paper: null, issued: null, page: null, edition: null, url: null, rights: null };

/**
 * Reads what there is to learn from: simulated pages, and the sets of tests/pages that are not held
 * back.
 */
export async function readLessons(
  { root, seed, pages }: { root: string; seed: string; pages: number },
  effects: Effects,
): Promise<Lesson[]> {
  const material = readMaterial(join(root, 'scripts/simulator'));
  const simulated = Array.from(makeFreshPages(material, { seed, pages, settings: {} }), (page) =>
    teach(page.gold.source, page.bytes, page.tsv),
  );
  const sets = listPageSets(root).filter(({ set }) => !set.endsWith('-held'));
  const labelled = await Promise.all(
    sets.map(async ({ sources, gold }) => {
      const tables = (await effects.listFiles(gold)).filter((file) => file.endsWith('.lines.tsv'));
      return Promise.all(
        tables.map(async (table) => {
          const name = table.slice(0, -'.lines.tsv'.length);
          const bytes = await effects.readBytes(join(sources, `${name}.txt`));
          return teach(name, bytes, (await effects.readBytes(join(gold, table))).toString('utf8'));
        }),
      );
    }),
  );
  return [...simulated, ...labelled.flat()];
}

function teach(name: string, bytes: Uint8Array, table: string): Lesson {
  const { lines } = parseSourcePage({ path: name, address: name, bytes, issue });
  return makeLesson(name, lines, parseLineLabels(table));
}
