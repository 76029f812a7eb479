import { readdir, realpath, rename, rm } from 'node:fs/promises';
import { moveFolder } from './move-folder.ts';

/**
 * Puts a site together from its parts, in place of the old one, which stays until the new one lies
 * whole beside it: whoever stops the build has the one or the other.
 */
export async function assembleSite(parts: readonly string[], out: string): Promise<void> {
  const place = await realpath(out).catch(() => out);
  const whole = `${place}.pressmark-new`;
  const former = `${place}.pressmark-old`;
  for (const left of [whole, former]) await rm(left, { recursive: true, force: true });
  try {
    for (const part of parts) await moveFolder(part, whole);
  } catch (error) {
    await rm(whole, { recursive: true, force: true });
    throw error;
  }
  try {
    await rename(place, former);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A folder that a disk or a container is mounted at stays, and is emptied.
    if (code !== 'ENOENT') return refill(place, whole);
  }
  await rename(whole, place);
  await rm(former, { recursive: true, force: true });
}

async function refill(place: string, whole: string): Promise<void> {
  for (const name of await readdir(place)) {
    await rm(`${place}/${name}`, { recursive: true, force: true });
  }
  await moveFolder(whole, place);
}
