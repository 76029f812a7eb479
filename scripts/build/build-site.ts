import { hash } from 'node:crypto';
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
import { readScans } from '../verify/read-scans.ts';
import { runVerify } from '../verify/run-verify.ts';
import type { VerifyReport } from '../verify/verify-site.ts';
import { writeScans } from '../verify/write-scans.ts';
import { assembleSite } from './assemble-site.ts';
import { buildPages } from './build-pages.ts';
import { buildSearch } from './build-search.ts';
import type { Drawn } from './draw-pages.ts';
import { keepSearch } from './keep/keep-search.ts';
import { makeKeeper } from './keep/make-keeper.ts';
import { patchSite } from './keep/patch-site.ts';
import { readSiteRecord } from './keep/read-site-record.ts';
import type { SiteRecord } from './keep/site-record.ts';
import { stampSite } from './keep/stamp-site.ts';
import { writeSiteRecord } from './keep/write-site-record.ts';
import { writeRedirects } from './write-redirects.ts';

/** From so many pages on Astro starts in a process of its own, while the sources are read. */
const pagesWorthStarting = 10_000;

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
  const path = `${folders.work}/site-record`;
  const stamp = await stampSite(folders, effects);
  const record = await readSiteRecord(path, { stamp, out: folders.out }, effects);
  const ingested = runIngest(line, folders, effects);
  const isStarted = record !== null && record.pages.length >= pagesWorthStarting;
  const early = isStarted
    ? buildPages(
        folders,
        record,
        effects,
        ingested.then(() => {}),
      )
    : null;
  // What fails first is told; the pages fail with the ingest.
  early?.catch(() => {});
  const report = await ingested;
  const data = { ...folders, out: `${folders.work}/data` };
  await rm(data.out, { recursive: true, force: true });
  const articles = hash(
    'sha256',
    await effects.readBytes(`${folders.articles}/_cards/marks.jsonl`),
  );
  const [{ parts, ...pages }, index] = await Promise.all([
    early ?? buildPages(folders, record, effects),
    buildData(data, { record, out: folders.out, articles }, quiet, effects),
  ]);
  const kept = [...pages.kept, ...index.kept];
  const same = new Set(kept.map(([file]) => file));
  // Until the site is whole and has been checked there is nothing to keep of it.
  await effects.removeFile(path);
  if (record === null) await assembleSite([...parts, data.out], folders.out);
  else await patchSite([...parts, data.out], same, folders.out);
  const until = effects.now();
  const links = `${folders.work}/site-links`;
  const known = {
    scans: record === null ? [] : await readScans(links, record.until, effects),
    same,
  };
  const { report: site, scans } = await runVerify(line, folders, effects, known);
  await writeScans(links, until, scans, effects);
  const rows = [...kept, ...pages.drawn, ...index.drawn];
  const made = { stamp, out: folders.out, articles, until, pages: rows };
  await writeSiteRecord(path, made, effects);
  return { ...report, site };
}

/** The site as the last build left it, and the mark of the articles now. */
interface Former {
  record: SiteRecord | null;
  out: string;
  articles: string;
}

/** All of the site that is no page; tells of the files of the search. */
async function buildData(
  folders: ArchiveFolders,
  { record, out, articles }: Former,
  quiet: boolean,
  effects: Effects,
): Promise<Drawn> {
  const keep = makeKeeper(record);
  const same = keepSearch(record, articles, keep);
  const index =
    same === null
      ? await buildSearch(folders, quiet, effects, { out, keep })
      : { kept: same, drawn: [] };
  if (configuration.features.downloads) await writeDownloads(folders, effects);
  await writeRedirects(folders, configuration.base, effects);
  return index;
}
