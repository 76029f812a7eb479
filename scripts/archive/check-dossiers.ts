import { relative } from 'node:path';
import { checkText } from '../../src/dossier/check-text.ts';
import type { Effects } from '../effects/effects.ts';
import type { ArchiveFolders } from './archive-folders.ts';

/** Refuses dossiers that cannot be read, before the work of a build is done for them. */
export async function checkDossiers(
  { dossiers }: Pick<ArchiveFolders, 'dossiers'>,
  effects: Pick<Effects, 'listNames' | 'maybeReadText'>,
): Promise<void> {
  for (const name of await effects.listNames(dossiers)) {
    if (!name.endsWith('.mdx')) continue;
    const path = relative(process.cwd(), `${dossiers}/${name}`);
    checkText((await effects.maybeReadText(path)) ?? '', path);
  }
}
