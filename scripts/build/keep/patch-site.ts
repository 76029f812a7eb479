import { mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { moveFolder } from '../move-folder.ts';

/** Puts the parts into a site of which some files stay; whatever else lies there goes. */
export async function patchSite(
  parts: readonly string[],
  kept: ReadonlySet<string>,
  out: string,
): Promise<void> {
  const made = new Set(parts.flatMap((part) => listFiles(part).map(({ path }) => path)));
  mkdirSync(out, { recursive: true });
  for (const { path, isLink } of listFiles(out)) {
    const isMade = made.has(path);
    // A file that is moved over another takes its place; over a link it might not.
    if (isMade ? !isLink : kept.has(path)) continue;
    unlinkSync(`${out}/${path}`);
    if (!isMade) removeEmpty(out, dirname(path));
  }
  for (const part of parts) await moveFolder(part, out);
}

interface Found {
  path: string;
  isLink: boolean;
}

/** The files below a folder, by their paths relative to it; none where it is missing. */
function listFiles(folder: string, within = ''): Found[] {
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(folder + within);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const path = `${within}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(folder, path);
    return [{ path: path.slice(1), isLink: !entry.isFile() }];
  });
}

function readFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

function removeEmpty(out: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    if (readdirSync(`${out}/${path}`).length > 0) return;
    rmdirSync(`${out}/${path}`);
  }
}
