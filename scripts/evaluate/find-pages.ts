import { join } from 'node:path';
import { ExpectedError } from '../../src/model/expected-error.ts';
import { nearestWord } from '../../src/model/nearest-word.ts';
import type { Effects } from '../effects/effects.ts';
import type { KnobSettings } from '../simulator/draw-dice.ts';
import { readMaterial } from '../simulator/read-material.ts';
import type { LabelledPage } from './labelled-page.ts';
import { listPageSets } from './list-page-sets.ts';
import { readCases } from './read-cases.ts';
import { readLabelledPages } from './read-labelled-pages.ts';
import { readSample } from './read-sample.ts';
import { simulateLabelled } from './simulate-labelled.ts';

export interface PageRequest {
  /** The root of the repository. */
  root: string;
  /** One set only. */
  only?: string | undefined;
  fresh: { seed: string; pages: number; settings: KnobSettings };
  real: { sources: string; gold: string };
}

/** Every labelled page that is to be measured, set by set. */
export async function findPages(
  { root, only, fresh, real }: PageRequest,
  effects: Effects,
): Promise<LabelledPage[]> {
  const material = readMaterial(join(root, 'scripts/simulator'));
  const sets: Record<string, () => LabelledPage[] | Promise<LabelledPage[]>> = {
    fixed: () => simulateLabelled(material, { set: 'fixed', seed: 'fixed', pages: 60 }),
    fresh: () => simulateLabelled(material, { set: 'fresh', ...fresh }),
    sample: () => readSample(root, effects),
    cases: () => readCases(join(root, 'tests/cases'), effects),
    ...Object.fromEntries(
      listPageSets(root).map((folders) => [folders.set, () => readLabelledPages(folders, effects)]),
    ),
    real: () => readLabelledPages({ set: 'real', ...real }, effects),
  };
  if (only !== undefined && sets[only] === undefined) {
    const near = nearestWord(only, Object.keys(sets));
    throw new ExpectedError({
      what: `there is no set "${only}"`,
      expected: Object.keys(sets).join(', '),
      ...(near === null ? {} : { fix: `Did you mean "${near}"?` }),
      status: 2,
    });
  }
  const wanted = Object.entries(sets).filter(([name]) => only === undefined || name === only);
  return (await Promise.all(wanted.map(([, read]) => read()))).flat();
}
