import { join } from 'node:path';
import type { Effects } from '../effects/effects.ts';
import type { LabelledPage } from './labelled-page.ts';
import { parseGoldPage } from './parse-gold-page.ts';

export interface LabelledFolders {
  /** The set that the pages are counted in. */
  set: string;
  sources: string;
  gold: string;
}

/** Reads labelled pages: a JSON for each text of the same name; none where there are none. */
export async function readLabelledPages(
  { set, sources, gold: labelled }: LabelledFolders,
  effects: Effects,
): Promise<LabelledPage[]> {
  const names = (await effects.listFiles(labelled))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
  return Promise.all(
    names.map(async (name) => {
      const path = join(sources, `${name}.txt`);
      const labels = join(labelled, `${name}.json`);
      const gold = parseGoldPage((await effects.readBytes(labels)).toString('utf8'), labels);
      return { set, path, bytes: await effects.readBytes(path), gold };
    }),
  );
}
