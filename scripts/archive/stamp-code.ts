import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A word that changes whenever a file of one of these folders of the project does, or a
 * dependency: what was made under another stamp is made anew.
 */
export async function stampCode(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const paths = ['package-lock.json'];
  for (const folder of folders) {
    const files = await readdir(project + folder, { recursive: true, withFileTypes: true });
    for (const file of files) {
      if (file.isFile()) paths.push(`${file.parentPath}/${file.name}`.slice(project.length));
    }
  }
  for (const path of paths.sort()) hash.update(path).update(await readFile(project + path));
  return hash.digest('hex').slice(0, 16);
}
