import { ExpectedError } from '../../src/model/expected-error.ts';
import type { VerifyReport } from './verify-site.ts';

const shown = 40;

/** Stops with all that is wrong with a site, where anything is. */
export function checkSite({ findings }: Pick<VerifyReport, 'findings'>): void {
  if (findings.length === 0) return;
  const lines = findings.slice(0, shown).map(({ where, message }) => `  ${where}: ${message}`);
  if (findings.length > shown) lines.push(`  … and ${findings.length - shown} more`);
  throw new ExpectedError({
    what: `the built site does not hold what it promises:\n${lines.join('\n')}\nin all ${findings.length}`,
    fix: 'Run `npm run build` again; where that does not help, the pages that are named are wrong.',
    all: findings.map(({ where, message }) => ({ where, what: message })),
  });
}
