import { rm } from 'node:fs/promises';
import { configuration } from '../../src/site/configuration.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import { checkDossiers } from '../archive/check-dossiers.ts';
import { checkOut } from '../archive/check-out.ts';
import type { CommandLine } from '../cli/command-line.ts';
import { writeDownloads } from '../downloads/write-downloads.ts';
import type { Effects } from '../effects/effects.ts';
import type { IngestReport } from '../ingest/ingest-report.ts';
import { runIngest } from '../ingest/run-ingest.ts';
import { runVerify } from '../verify/run-verify.ts';
import type { VerifyReport } from '../verify/verify-site.ts';
import { assembleSite } from './assemble-site.ts';
import { buildPages } from './build-pages.ts';
import { buildSearch } from './build-search.ts';
import { writeRedirects } from './write-redirects.ts';

/** What a build did: its ingest, and the check of the site that came of it. */
export interface BuildReport extends IngestReport {
  site: VerifyReport;
}

/** Sources → a finished site: ingest, then pages beside index and downloads, then verify. */
export async function buildSite(
  line: Pick<CommandLine, 'switches'>,
  folders: ArchiveFolders,
  effects: Effects,
): Promise<BuildReport> {
  const quiet = line.switches.has('quiet') || line.switches.has('json');
  await checkOut(folders, effects);
  await checkDossiers(folders, effects);
  const report = await runIngest(line, folders, effects);
  const data = { ...folders, out: `${folders.work}/data` };
  await rm(data.out, { recursive: true, force: true });
  const [pages] = await Promise.all([
    buildPages(folders, effects),
    buildData(data, quiet, effects),
  ]);
  await assembleSite([...pages, data.out], folders.out);
  return { ...report, site: await runVerify(line, folders, effects) };
}

/** All of the site that is no page. */
async function buildData(folders: ArchiveFolders, quiet: boolean, effects: Effects): Promise<void> {
  await buildSearch(folders, quiet, effects);
  if (configuration.features.downloads) await writeDownloads(folders, effects);
  await writeRedirects(folders, configuration.base, effects);
}
