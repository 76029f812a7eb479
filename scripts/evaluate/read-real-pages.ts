import { join } from 'node:path';
import type { Effects } from '../effects/effects.ts';
import type { LabelledPage } from './labelled-page.ts';
import { parseGoldPage } from './parse-gold-page.ts';

/** Reads pages labelled by hand: a JSON for each text of the same name; none where there are none. */
export async function readRealPages(
  folders: { sources: string; gold: string },
  effects: Effects,
): Promise<LabelledPage[]> {
  const names = (await effects.listFiles(folders.gold))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
  return Promise.all(
    names.map(async (name) => {
      const path = join(folders.sources, `${name}.txt`);
      const labels = join(folders.gold, `${name}.json`);
      const gold = parseGoldPage((await effects.readBytes(labels)).toString('utf8'), labels);
      return { set: 'real', path, bytes: await effects.readBytes(path), gold };
    }),
  );
}
