import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { Effects } from '../effects/effects.ts';
import type { ArchiveFolders } from './archive-folders.ts';

/** What every built site holds and hardly anything else does. */
const markOfSite = '_hosts/Caddyfile';
/** What the system puts into any folder. */
const ofTheSystem: ReadonlySet<string> = new Set(['.DS_Store']);

/**
 * Refuses to write the site where something else would be lost: a build takes the place of all that
 * its folder holds.
 */
export async function checkOut(
  folders: ArchiveFolders,
  effects: Pick<Effects, 'listNames' | 'isThere'>,
): Promise<void> {
  const out = await whereItLies(folders.out);
  const { isBare, content, sources, corrections, authority, dossiers, ledger, articles } = folders;
  const rooms = [sources, corrections, ...authority, dossiers, ledger, articles];
  for (const room of [content, ...rooms, '.']) {
    const place = await whereItLies(room);
    const shown = relative(process.cwd(), room) || 'the project';
    if (holds(out, place)) throw wrongOut(folders, `${shown} in it`);
    if (rooms.includes(room) && !isBare && holds(place, out)) {
      throw wrongOut(folders, `it within ${shown}`);
    }
  }
  const names = (await effects.listNames(out)).filter((name) => !ofTheSystem.has(name));
  const [strange] = (await effects.isThere(join(out, markOfSite)))
    ? names.filter((name) => name.startsWith('.'))
    : names;
  if (strange !== undefined)
    throw wrongOut(folders, `"${strange}" in it, which is no part of a site`);
}

/** A path without links, as far as it is there. */
async function whereItLies(path: string): Promise<string> {
  const whole = resolve(path);
  return realpath(whole).catch(async () =>
    dirname(whole) === whole
      ? whole
      : join(await whereItLies(dirname(whole)), relative(dirname(whole), whole)),
  );
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\');
}

function wrongOut({ out }: ArchiveFolders, found: string): ExpectedError {
  return new ExpectedError({
    what: 'the site is not written there, since all that the folder holds would be replaced',
    where: relative(process.cwd(), out) || '.',
    expected: 'an empty folder, a site built earlier, or a name that is free',
    found,
    fix: 'Name another folder with --out DIR, or empty this one.',
    status: 2,
  });
}
