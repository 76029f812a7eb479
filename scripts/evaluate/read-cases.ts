import { join } from 'node:path';
import type { Effects } from '../effects/effects.ts';
import type { LabelledPage } from './labelled-page.ts';
import { parseGoldPage } from './parse-gold-page.ts';

/** Reads the hard pages: every folder of `folder` with a page.txt and its gold.json. */
export async function readCases(folder: string, effects: Effects): Promise<LabelledPage[]> {
  const files = await effects.listFiles(folder);
  const names = files
    .filter((file) => file.endsWith('/page.txt'))
    .map((file) => file.slice(0, -'/page.txt'.length));
  return Promise.all(
    names.map(async (name) => {
      const [path, labels] = [join(folder, name, 'page.txt'), join(folder, name, 'gold.json')];
      const gold = parseGoldPage((await effects.readBytes(labels)).toString('utf8'), labels);
      return { set: 'cases', path, bytes: await effects.readBytes(path), gold };
    }),
  );
}
