import { ExpectedError } from '../../src/model/expected-error.ts';
import type { Failure } from '../archive/list-sources.ts';

/** Stops the ingest, with every message, where sources cannot be read. */
export function checkFailures(failures: readonly Failure[], keepGoing: boolean): void {
  if (failures.length === 0 || keepGoing) return;
  const messages = failures.map(({ error }) => error.message).join('\n');
  const count = failures.length === 1 ? '1 source' : `${failures.length} sources`;
  throw new ExpectedError({
    what: `${messages}\n${count} cannot be read; nothing was written`,
    fix: 'Mend them, or take the good ones with --keep-going.',
    all: failures.map(({ error }) => error.problem),
  });
}
