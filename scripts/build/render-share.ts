import { findFolders } from '../archive/find-folders.ts';
import { runCommand } from '../cli/run-command.ts';
import { makeEffects } from '../effects/make-effects.ts';
import { renderPages } from './render-pages.ts';

await runCommand(
  {
    name: 'render-share',
    says: 'Renders one share of the pages; build-pages starts one such process for each.',
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
    await renderPages({ folders, site: values.site ?? folders.out, out: folders.out, share });
  },
);
