import { ExpectedError } from '../../src/model/expected-error.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { readLedger } from '../ingest/read-ledger.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { findMissingFiles } from './find-missing-files.ts';
import { findSilentIds } from './find-silent-ids.ts';
import { pickScans } from './pick-scans.ts';
import type { SiteAddress } from './resolve-link.ts';
import type { ScanResult } from './scan-files.ts';
import { scanSite } from './scan-site.ts';

export interface VerifyReport {
  /** How many ids the ledger holds, all of them asked. */
  ids: number;
  pages: number;
  /** How many links within the site its pages have, each place once a page. */
  links: number;
  findings: Finding[];
}

export interface VerifiedSite {
  report: VerifyReport;
  /** What the pages say, for the next check of the same files. */
  scans: ScanResult[];
}

/** What the last check read of pages that are still the same files. */
export interface KnownPages {
  scans: readonly ScanResult[];
  same: ReadonlySet<string>;
}

const nothingKnown: KnownPages = { scans: [], same: new Set() };

/**
 * Checks a built site: every id of the ledger answers, no link within the site is dead, no page
 * breaks off, and the search index is whole.
 */
export async function verifySite(
  folders: ArchiveFolders,
  address: SiteAddress,
  effects: Effects,
  known = nothingKnown,
): Promise<VerifiedSite> {
  const list = await effects.listFiles(folders.out);
  const pages = list.filter((file) => file.endsWith('.html'));
  if (pages.length === 0) {
    throw new ExpectedError({
      what: 'there is no built site',
      where: folders.out,
      fix: 'Make it with `npm run build`, or name its folder with --out DIR.',
      status: 2,
    });
  }
  const task = { folder: folders.out, address };
  const kept = known.scans.map((scan) => pickScans(scan, known.same));
  const read = new Set(kept.flatMap(({ files }) => files));
  const files = pages.filter((page) => !read.has(page));
  const scans = [...kept, ...(await scanSite({ ...task, files }))];
  const ledger = await readLedger(folders, effects);
  const redirects = (await effects.maybeReadText(`${folders.out}/_redirects`)) ?? '';
  const articles = await effects.listFiles(folders.articles);
  const held = new Set(articles.flatMap((path) => /([^/]+)\.mdx$/u.exec(path)?.[1] ?? []));
  const answers = new Map(scans.flatMap((scan) => [...scan.answers]));
  const report = {
    ids: ledger.length,
    pages: pages.length,
    links: scans.reduce((sum, { targets }) => sum + targets.length, 0),
    findings: [
      ...findSilentIds({ ledger, held, answers, redirects, address }),
      ...(await findDeadLinks(scans, { ...task, files: list }, effects)),
      ...(await findMissingFiles(folders, new Set(list), held.size, effects)),
    ],
  };
  return { report, scans };
}
