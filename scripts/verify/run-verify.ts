import { configuration } from '../../src/site/configuration.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { CommandLine } from '../cli/command-line.ts';
import type { Effects } from '../effects/effects.ts';
import { checkSite } from './check-site.ts';
import { type VerifyReport, verifySite } from './verify-site.ts';

/** Verify as the commands `verify` and `build` run it, with its report. */
export async function runVerify(
  { switches }: Pick<CommandLine, 'switches'>,
  folders: ArchiveFolders,
  effects: Effects,
): Promise<VerifyReport> {
  const { site, base, counterpart } = configuration;
  const report = await verifySite(
    folders,
    { site: new URL(site).origin, base, counterpart },
    effects,
  );
  checkSite(report);
  if (switches.has('quiet') || switches.has('json')) return report;
  effects.say(
    `verified: ${report.ids} ids answer, ${report.pages} pages, ${report.targets} linked places, no dead link`,
  );
  return report;
}
