import { configuration } from '../../src/site/configuration.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { CommandLine } from '../cli/command-line.ts';
import { writeDownloads } from '../downloads/write-downloads.ts';
import type { Effects } from '../effects/effects.ts';
import { runIngest } from '../ingest/run-ingest.ts';
import { runVerify } from '../verify/run-verify.ts';
import { buildPages } from './build-pages.ts';
import { buildSearch } from './build-search.ts';
import { writeRedirects } from './write-redirects.ts';

/** Sources → a finished site: ingest, pages, index, verify. */
export async function buildSite(
  line: Pick<CommandLine, 'switches'>,
  folders: ArchiveFolders,
  effects: Effects,
): Promise<void> {
  const quiet = line.switches.has('quiet') || line.switches.has('json');
  await runIngest(line, folders, effects);
  await buildPages(folders, effects);
  await buildSearch(folders, quiet, effects);
  if (configuration.features.downloads) await writeDownloads(folders, effects);
  await writeRedirects(folders, configuration.base, effects);
  await runVerify(line, folders, effects);
}
