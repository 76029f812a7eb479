import type { Archive } from './archive/archive.ts';
import { matchQuery } from './match/match-query.ts';
import type { Query } from './query/query.ts';
import { type Relaxed, relaxQuery } from './relax/relax-query.ts';

/**
 * What a query finds: as it stands; where that is nowhere, without regard to spaces and
 * punctuation; where that is nowhere either, nearly. An empty query finds all, one without
 * anything to look for finds nothing.
 */
export async function findRows(
  archive: Archive,
  query: Query,
): Promise<Relaxed & { relaxed: boolean }> {
  const exact = await matchQuery(archive, query, true);
  if (exact === null) {
    const scores = new Float64Array(archive.header.articles);
    const rows = query.isEmpty ? [...scores.keys()] : [];
    return { rows, scores, runs: [], respelled: [], relaxed: false };
  }
  const found = exact.rows.length > 0 ? exact : await matchQuery(archive, query, false);
  if (found !== null && found.rows.length > 0) return { ...found, respelled: [], relaxed: false };
  const near = await relaxQuery(archive, query);
  return { ...near, relaxed: near.rows.length > 0 };
}
