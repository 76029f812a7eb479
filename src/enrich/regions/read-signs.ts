import { findParallels } from './find-parallels.ts';
import { findRuns } from './find-runs.ts';
import { readUse } from './read-use.ts';
import type { Sign } from './score-places.ts';
import type { SettledChain } from './settle-chains.ts';

/** What the names of one passage say of their places. */
export function readSigns(chains: readonly SettledChain[]): Sign[] {
  const parallels = findParallels(chains);
  return findRuns(chains).flatMap((run) =>
    run.chains.map((chain): Sign => {
      const { place, passage, text } = chain;
      const use = parallels.has(chain) ? 'list' : readUse(chain, run);
      return { place, use, position: passage.position, text };
    }),
  );
}
