import { join } from 'node:path';
import { parseSourcePage } from '../../src/read/parse-source-page.ts';
import { mostItems } from '../../src/segment/revise/revise-placement.ts';
import type { Effects } from '../effects/effects.ts';
import { listPageSets } from '../evaluate/list-page-sets.ts';
import { makeFreshPages } from '../simulator/make-fresh-pages.ts';
import { parseKnobSettings } from '../simulator/parse-knob-settings.ts';
import { readMaterial } from '../simulator/read-material.ts';
import { cropPage } from './crop-page.ts';
import type { Lesson } from './lesson.ts';
import { makeLesson } from './make-lesson.ts';
import { parseLineLabels } from './parse-line-labels.ts';

const issue = { paper: null, issued: null, page: null, edition: null, url: null, rights: null };

interface LessonOptions {
  root: string;
  seed: string;
  /** How many pages to simulate; a third as many besides with every knob on. */
  pages: number;
  /** Folders of labelled pages besides. */
  also: readonly string[];
  random: () => number;
}

/**
 * Reads what there is to learn from: simulated pages, the sets of tests/pages that are not held
 * back, those of other folders; and a part of each of them, which is a small page.
 */
export async function readLessons(
  { root, seed, pages, also, random }: LessonOptions,
  effects: Effects,
): Promise<Lesson[]> {
  const material = readMaterial(join(root, 'scripts/simulator'));
  const fresh = [
    ...makeFreshPages(material, { seed, pages, settings: {} }),
    ...makeFreshPages(material, {
      seed: `${seed} all`,
      pages: Math.ceil(pages / 3),
      settings: parseKnobSettings('all=on'),
    }),
  ];
  const simulated = fresh.flatMap(({ gold, bytes, tsv }) => teach(gold.source, bytes, tsv, random));
  const sets = [
    ...listPageSets(root).filter(({ set }) => !set.endsWith('-held')),
    ...also.map((folder) => ({
      sources: join(folder, 'sources'),
      gold: join(folder, 'gold'),
    })),
  ];
  const labelled = await Promise.all(
    sets.map(async ({ sources, gold }) => {
      const tables = (await effects.listFiles(gold)).filter((file) => file.endsWith('.lines.tsv'));
      return Promise.all(
        tables.map(async (table) => {
          const name = table.slice(0, -'.lines.tsv'.length);
          const bytes = await effects.readBytes(join(sources, `${name}.txt`));
          return [
            name,
            bytes,
            (await effects.readBytes(join(gold, table))).toString('utf8'),
          ] as const;
        }),
      );
    }),
  );
  const taught = labelled
    .flat()
    .flatMap(([name, bytes, table]) => teach(name, bytes, table, random));
  return [...simulated, ...taught].filter(({ items, totals }) =>
    isPage(items.length, totals.length),
  );
}

function teach(name: string, bytes: Uint8Array, table: string, random: () => number): Lesson[] {
  const { lines } = parseSourcePage({ path: name, address: name, bytes, issue });
  const labels = parseLineLabels(table);
  const part = cropPage(lines, labels, random);
  return [makeLesson(name, lines, labels), makeLesson(`${name} (part)`, part.lines, part.labels)];
}

/** What has no articles teaches nothing, and what has more items is not revised. */
function isPage(items: number, articles: number): boolean {
  return articles > 0 && items <= mostItems;
}
