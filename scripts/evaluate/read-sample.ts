import { join } from 'node:path';
import type { Effects } from '../effects/effects.ts';
import { samplePaths } from '../simulator/sample-paths.ts';
import { samplePlan } from '../simulator/sample-plan.ts';
import type { LabelledPage } from './labelled-page.ts';
import { parseGoldPage } from './parse-gold-page.ts';

/** Reads the committed pages of the sample archive with their labels. */
export async function readSample(root: string, effects: Effects): Promise<LabelledPage[]> {
  const pages = await Promise.all(
    Object.entries(samplePlan).map(async ([address, plan]) => {
      const { source, labels } = samplePaths(address, plan);
      if (labels === null) return [];
      const text = (await effects.readBytes(join(root, labels))).toString('utf8');
      const bytes = await effects.readBytes(join(root, source));
      return [{ set: 'sample', path: source, bytes, gold: parseGoldPage(text, labels) }];
    }),
  );
  return pages.flat();
}
