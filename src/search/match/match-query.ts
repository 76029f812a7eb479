import type { Archive } from '../archive/archive.ts';
import type { Query, Term } from '../query/query.ts';
import { scoreHits } from '../rank/score-hits.ts';
import type { Hits } from './hits.ts';
import { matchRun } from './match-run.ts';
import { parseRun, type Run } from './run.ts';

/** Rows with their scores; the runs are those that a result's excerpt marks. */
export interface Found {
  scores: Map<number, number>;
  runs: Run[];
}

/**
 * Every article that a query asks for. `exact`: what is not in quotes is found as it stands;
 * otherwise spaces and punctuation matter nowhere. Null where the query asks for no words.
 */
export async function matchQuery(
  archive: Archive,
  query: Query,
  exact: boolean,
): Promise<Found | null> {
  const runOf = ({ text, quoted, field }: Term) =>
    parseRun(text, archive.tokenize, exact && !quoted, field === 'any' ? null : field);
  const isRun = (run: Run | null) => run !== null;
  const groups = query.groups
    .map((terms) => terms.map(runOf).filter(isRun))
    .filter((runs) => runs.length > 0);
  const excluded = query.excluded.map(runOf).filter(isRun);
  const match = (runs: readonly Run[]) => Promise.all(runs.map((run) => matchRun(archive, run)));
  const [found, unwanted] = await Promise.all([Promise.all(groups.map(match)), match(excluded)]);
  if (groups.length === 0 && excluded.length === 0) return null;

  const met = found.map((hits) => new Set(hits.flatMap(({ rows }) => rows)));
  const barred = new Set(unwanted.flatMap(({ rows }) => rows));
  const rows = Array.from(met[0] ?? allRows(archive)).filter(
    (row) => !barred.has(row) && met.every((group) => group.has(row)),
  );
  return { scores: scoreRows(archive, rows, found.flat()), runs: groups.flat() };
}

function scoreRows(
  archive: Archive,
  rows: readonly number[],
  found: readonly Hits[],
): Map<number, number> {
  const all = new Map<number, number>();
  for (const hits of found) scoreHits(archive, hits, all);
  return new Map(rows.map((row) => [row, all.get(row) ?? 0]));
}

function allRows({ header }: Archive): Iterable<number> {
  return Array(header.articles).keys();
}
