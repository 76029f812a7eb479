import { ExpectedError } from '../../src/model/expected-error.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { readLedger } from '../ingest/read-ledger.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { findMissingFiles } from './find-missing-files.ts';
import { findSilentIds } from './find-silent-ids.ts';
import type { SiteAddress } from './resolve-link.ts';
import { scanSite } from './scan-site.ts';

export interface VerifyReport {
  /** How many ids the ledger holds, all of them asked. */
  ids: number;
  pages: number;
  /** How many different places within the site are linked to. */
  targets: number;
  findings: Finding[];
}

/**
 * Checks a built site: every id of the ledger answers, no link within the site is dead, no page
 * breaks off, and the search index is whole.
 */
export async function verifySite(
  folders: ArchiveFolders,
  address: SiteAddress,
  effects: Effects,
): Promise<VerifyReport> {
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
  const scans = await scanSite({ folder: folders.out, files: pages, address });
  const ledger = await readLedger(folders, effects);
  const redirects = (await effects.maybeReadText(`${folders.out}/_redirects`)) ?? '';
  const articles = await effects.listFiles(folders.articles);
  const held = new Set(articles.flatMap((path) => /([^/]+)\.mdx$/u.exec(path)?.[1] ?? []));
  const answers = new Map(scans.flatMap((scan) => [...scan.answers]));
  return {
    ids: ledger.length,
    pages: pages.length,
    targets: scans.reduce((sum, { targets }) => sum + targets.size, 0),
    findings: [
      ...findSilentIds({ ledger, held, answers, redirects, address }),
      ...findDeadLinks(scans, new Set(list)),
      ...(await findMissingFiles(folders, new Set(list), held.size, effects)),
    ],
  };
}
