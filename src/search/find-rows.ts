import type { Archive } from './archive/archive.ts';
import { matchQuery, readRuns } from './match/match-query.ts';
import type { Query } from './query/query.ts';
import { type Relaxed, relaxQuery } from './relax/relax-query.ts';

/**
 * What a query finds: as it stands; where that is nowhere, with names of fields as words; then
 * without regard to spaces and punctuation; where that is nowhere either, nearly. An empty query
 * finds all, one without anything to look for finds nothing.
 */
export async function findRows(
  archive: Archive,
  query: Query,
): Promise<Relaxed & { relaxed: boolean }> {
  if (asksNothing(archive, query)) {
    const scores = new Float64Array(archive.header.articles);
    const rows = query.isEmpty ? [...scores.keys()] : [];
    return { rows, scores, runs: [], respelled: [], relaxed: false };
  }
  const ways: [Query | null, boolean][] = [
    [query, true],
    [query.asText, true],
    [query, false],
    [query.asText, false],
  ];
  for (const [way, isExact] of ways) {
    const found = way && (await matchQuery(archive, way, isExact));
    if (found && found.rows.length > 0) return { ...found, respelled: [], relaxed: false };
  }
  const near = await relaxQuery(archive, query);
  return { ...near, relaxed: near.rows.length > 0 };
}

/** Whether a query has words to look for. */
function asksNothing(archive: Archive, { groups, excluded }: Query): boolean {
  return readRuns(archive, [...groups.flat(), ...excluded], true).length === 0;
}
