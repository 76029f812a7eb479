import { existsSync, watch } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Calls back on every change below these folders. One that is not there yet is watched from the
 * moment that it appears.
 */
export function watchFolders(folders: readonly string[], changed: () => void): void {
  for (const folder of folders) {
    if (existsSync(folder)) watch(folder, { recursive: true }, changed);
    else awaitFolder(folder, changed);
  }
}

function awaitFolder(folder: string, changed: () => void): void {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  const watcher = watch(parent, () => {
    if (!existsSync(folder)) return;
    watcher.close();
    watch(folder, { recursive: true }, changed);
    changed();
  });
}
