import { configuration } from '../../src/site/configuration.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { CommandLine } from '../cli/command-line.ts';
import type { Effects } from '../effects/effects.ts';
import { checkSite } from './check-site.ts';
import { type KnownPages, type VerifiedSite, verifySite } from './verify-site.ts';

/** Verify as the commands `verify` and `build` run it, with its report. */
export async function runVerify(
  { switches }: Pick<CommandLine, 'switches'>,
  folders: ArchiveFolders,
  effects: Effects,
  known?: KnownPages,
): Promise<VerifiedSite> {
  const { site, base, counterpart } = configuration;
  const address = { site: new URL(site).origin, base, counterpart };
  const verified = await verifySite(folders, address, effects, known);
  const { report } = verified;
  checkSite(report);
  if (switches.has('quiet') || switches.has('json')) return verified;
  effects.say(
    `verified: ${report.ids} ids answer, ${report.pages} pages, ${report.links} links, no dead one`,
  );
  return verified;
}
