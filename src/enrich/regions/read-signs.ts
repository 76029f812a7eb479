import { findParallels } from './find-parallels.ts';
import { readUses } from './read-uses.ts';
import type { Sign } from './score-places.ts';
import type { SettledChain } from './settle-chains.ts';

/** What the names of one passage say of their places. */
export function readSigns(chains: readonly SettledChain[]): Sign[] {
  const parallels = findParallels(chains);
  return readUses(chains).map(({ chain, use }): Sign => {
    const { place, passage, text } = chain;
    return {
      place,
      use: parallels.has(chain) ? 'list' : use,
      position: passage.position,
      text,
    };
  });
}
