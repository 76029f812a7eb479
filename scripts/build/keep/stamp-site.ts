import { createHash } from 'node:crypto';
import { configuration } from '../../../src/site/configuration.ts';
import type { ArchiveFolders } from '../../archive/archive-folders.ts';
import { stampCode } from '../../archive/stamp-code.ts';
import type { Effects } from '../../effects/effects.ts';

/** All of the project that a page can be made of. */
const code = ['src', 'scripts', 'public'];
const settings = ['archive.config.ts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A word that changes with the code, the settings and what people write for the site. */
export async function stampSite(
  { authority, dossiers }: Pick<ArchiveFolders, 'authority' | 'dossiers'>,
  effects: Pick<Effects, 'listFiles' | 'readBytes'>,
): Promise<string> {
  const hash = createHash('sha256')
    .update(await stampCode(code))
    .update(JSON.stringify(configuration));
  for (const path of settings) hash.update(path).update(await effects.readBytes(path));
  for (const folder of [...authority, dossiers]) {
    for (const path of await effects.listFiles(folder)) {
      hash.update(`\n${path}\n`).update(await effects.readBytes(`${folder}/${path}`));
    }
  }
  return hash.digest('hex');
}
