import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const lockfile = new URL('../../package-lock.json', import.meta.url);

/**
 * A word that changes whenever a file of one of these rooms does, or a dependency: what was
 * made under another stamp is made anew.
 */
export async function stampCode(rooms: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
    .update(process.version)
    .update(await readFile(lockfile));
  const paths: string[] = [];
  for (const file of await readdir(source, { recursive: true, withFileTypes: true })) {
    const path = `${file.parentPath}/${file.name}`;
    const room = path.slice(source.length).split('/')[0] ?? '';
    if (file.isFile() && rooms.includes(room)) paths.push(path);
  }
  for (const path of paths.sort()) {
    hash.update(path.slice(source.length)).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
