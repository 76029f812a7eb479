import type { Archive } from '../archive/archive.ts';
import type { Query, Term } from '../query/query.ts';
import { scoreHits } from '../rank/score-hits.ts';
import { forCommonRows } from './common-rows.ts';
import { type Hits, noHits } from './hits.ts';
import { listReadings } from './list-readings.ts';
import { matchRun } from './match-run.ts';
import type { Run } from './run.ts';

/** What was found; the runs are those that a result's excerpt marks. */
export interface Found {
  /** Ascending. */
  rows: number[];
  /** By row. */
  scores: Float64Array;
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
  const groups = query.groups
    .map((terms) => readRuns(archive, terms, exact))
    .filter((runs) => runs.length > 0);
  const excluded = readRuns(archive, query.excluded, exact);
  if (groups.length === 0 && excluded.length === 0) return null;
  const [found, unwanted] = await Promise.all([
    Promise.all(groups.map((runs) => matchRuns(archive, runs))),
    matchRuns(archive, excluded),
  ]);
  const scores = new Float64Array(archive.header.articles);
  for (const [i, group] of groups.entries()) {
    for (const [k, run] of group.entries()) {
      scoreHits(archive, found[i]?.[k] ?? noHits(), run.symbols.length, scores);
    }
  }
  const [first = [...scores.keys()], ...others] = found.map(joinRows);
  const rows = others.reduce(intersect, first);
  return { rows: removeRows(rows, unwanted), scores, runs: groups.flat() };
}

/** The runs that terms ask for; a term without anything to look for asks for none. */
export function readRuns(
  { tokenize }: Pick<Archive, 'tokenize'>,
  terms: readonly Term[],
  exact: boolean,
): Run[] {
  return terms.flatMap(({ text, quoted, field }) =>
    listReadings(text, tokenize, exact && !quoted, field === 'any' ? null : field),
  );
}

export function matchRuns(archive: Archive, runs: readonly Run[]): Promise<Hits[]> {
  return Promise.all(runs.map((run) => matchRun(archive, run)));
}

/** The rows of any of the hits, ascending. */
export function joinRows(group: readonly Hits[]): number[] {
  const [only, ...others] = group;
  if (only !== undefined && others.length === 0) return only.rows;
  return [...new Set(group.flatMap(({ rows }) => rows))].sort((a, b) => a - b);
}

export function removeRows(rows: readonly number[], unwanted: readonly Hits[]): number[] {
  const barred = new Set(unwanted.flatMap((hits) => hits.rows));
  return rows.filter((row) => !barred.has(row));
}

function intersect(one: number[], other: number[]): number[] {
  const common: number[] = [];
  forCommonRows([one, other], (row) => common.push(row));
  return common;
}
