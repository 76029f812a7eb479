import { findRuns } from './find-runs.ts';
import type { Chain } from './mention.ts';
import { readUse } from './read-use.ts';
import type { Use } from './use.ts';

/** The names of one passage with what the words around make of each. */
export function readUses<C extends Chain>(chains: readonly C[]): { chain: C; use: Use }[] {
  return findRuns(chains).flatMap((run) =>
    run.chains.map((chain) => ({ chain, use: readUse(chain, run) })),
  );
}
