import { findFolders } from '../archive/find-folders.ts';
import { runCommand } from '../cli/run-command.ts';
import { makeEffects } from '../effects/make-effects.ts';
import { fillHere } from './fill/fill-here.ts';
import type { QuickWork } from './fill/quick-work.ts';
import { renderPages } from './render-pages.ts';
import type { Begin, ShareTold } from './start-share.ts';

await runCommand(
  {
    name: 'render-share',
    says: 'Renders one share of the pages; start-share runs it and tells it when to begin.',
    options: {
      content: { value: 'DIR', says: 'the archive' },
      site: { value: 'DIR', says: 'where the pages go of routes that have many' },
      out: { value: 'DIR', says: 'where the rest of the share goes' },
      index: { value: 'N', says: 'which share, from 0' },
      of: { value: 'N', says: 'how many shares there are' },
    },
  },
  async ({ values }) => {
    const folders = await findFolders(values, makeEffects());
    const share = { index: Number(values.index), of: Number(values.of) };
    const { site = folders.out } = values;
    const { out } = folders;
    const begin = new Promise<Begin>((done) => process.once('message', done));
    const tell = (told: ShareTold) => new Promise((done) => process.send?.(told, done));
    const record = begin.then((told) => told.record);
    const fill = async (work: QuickWork) => {
      if (!(await begin).hands) return fillHere(folders, site, work);
      await tell({ work });
      return [];
    };
    const drawn = await renderPages({ folders, site, out, share, record, fill });
    await tell({ drawn });
    process.disconnect?.();
  },
);
