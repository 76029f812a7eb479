import { findFolders } from '../archive/find-folders.ts';
import { runCommand } from '../cli/run-command.ts';
import { makeEffects } from '../effects/make-effects.ts';
import { fillPages } from './fill/fill-pages.ts';
import type { QuickWork } from './fill/quick-work.ts';
import { readArchive } from './fill/read-archive.ts';

await runCommand(
  {
    name: 'fill-share',
    says: 'Draws pages without Astro; start-filling runs it and tells it which, by which samples.',
    options: {
      content: { value: 'DIR', says: 'the archive' },
      site: { value: 'DIR', says: 'where the pages go' },
    },
  },
  async ({ values }) => {
    const effects = makeEffects();
    const folders = await findFolders(values, effects);
    const { site = folders.out } = values;
    const told = new Promise<QuickWork>((done) => process.once('message', done));
    const archive = await readArchive(folders, effects);
    const rows = await fillPages({ archive, articles: folders.articles, site }, told);
    await new Promise((done) => process.send?.(rows, done));
    process.disconnect?.();
  },
);
