import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { moveFolder } from '../move-folder.ts';

/** Puts the parts into a site of which some files stay; whatever else lies there goes. */
export async function patchSite(
  parts: readonly string[],
  kept: ReadonlySet<string>,
  out: string,
): Promise<void> {
  const made = new Set(parts.flatMap((part) => listFiles(part)));
  mkdirSync(out, { recursive: true });
  for (const file of listFiles(out)) {
    if (kept.has(file) && !made.has(file)) continue;
    rmSync(`${out}/${file}`);
    if (!made.has(file)) removeEmpty(out, dirname(file));
  }
  for (const part of parts) await moveFolder(part, out);
}

/** The paths of the files below a folder, relative to it; none where it is missing. */
function listFiles(folder: string, within = ''): string[] {
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(folder + within);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const path = `${within}/${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, path) : [path.slice(1)];
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
