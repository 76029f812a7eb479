import type { LoaderContext } from 'astro/loaders';

const quietMilliseconds = 100;

/** Calls back a moment after the last of a burst of changes in a folder; only while developing. */
export function watchFolder(
  { watcher, logger }: LoaderContext,
  folder: string,
  reload: () => Promise<void>,
): void {
  if (watcher === undefined) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reload().catch((error: unknown) => logger.error(String(error)));
    }, quietMilliseconds);
  });
}
