import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Moves all that a folder holds into another, which may hold folders of the same names. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await moveOne(from, to);
  await rm(from, { recursive: true, force: true });
}

async function moveOne(from: string, to: string): Promise<void> {
  if ((await isFolder(from)) && (await isFolder(to))) {
    for (const name of await readdir(from)) await moveOne(`${from}/${name}`, `${to}/${name}`);
    return;
  }
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // The out folder lies on another disk.
    await cp(from, to, { recursive: true });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
