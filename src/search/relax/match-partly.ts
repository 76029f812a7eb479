import type { Archive } from '../archive/archive.ts';
import type { Hits } from '../match/hits.ts';
import { listLinks } from '../match/link.ts';
import { type Found, joinRows, matchRuns, readRuns, removeRows } from '../match/match-query.ts';
import { weighLinks } from '../match/plan-links.ts';
import type { Run } from '../match/run.ts';
import type { Query } from '../query/query.ts';
import { scoreHits } from '../rank/score-hits.ts';

/** A run that stands nowhere is looked for in so many of its pairs, the rarest first. */
const MOST_PAIRS = 12;
/** Fewer of its pairs are chance. */
const LEAST_PAIRS = 0.34;
/** An article must hold so much of what the best one holds, by rarity. */
const LEAST_OF_BEST = 0.7;

interface Part {
  runs: Run[];
  /** One for each run. */
  hits: Hits[];
  /** How many of the runs an article must hold for the part to count. */
  least: number;
}

/** The articles that hold most of a query, its parts weighed by how rare they are. */
export async function matchPartly(archive: Archive, query: Query): Promise<Found> {
  const parts = await Promise.all(
    query.groups.map((terms) => matchPart(archive, readRuns(archive, terms, false))),
  );
  const excluded = await matchRuns(archive, readRuns(archive, query.excluded, false));
  const total = archive.header.articles;
  const scores = new Float64Array(total);
  const share = new Float64Array(total);
  for (const part of parts) addPart(archive, part, scores, share);
  const best = share.reduce((most, value) => Math.max(most, value), 0);
  const rows =
    best === 0 ? [] : [...share.keys()].filter((row) => (share[row] ?? 0) >= LEAST_OF_BEST * best);
  for (const row of rows) scores[row] = (scores[row] ?? 0) * (share[row] ?? 0);
  return {
    rows: removeRows(rows, excluded),
    scores,
    runs: parts.flatMap(({ runs }) => runs),
  };
}

async function matchPart(archive: Archive, runs: Run[]): Promise<Part> {
  const hits = await matchRuns(archive, runs);
  if (joinRows(hits).length > 0) return { runs, hits, least: 1 };
  const pieces = runs.flatMap((run) => cutRun(archive, run));
  return {
    runs: pieces,
    hits: await matchRuns(archive, pieces),
    least: Math.max(1, pieces.length * LEAST_PAIRS),
  };
}

function addPart(
  archive: Archive,
  { runs, hits, least }: Part,
  scores: Float64Array,
  share: Float64Array,
): void {
  const total = archive.header.articles;
  const held = new Map<number, { count: number; weight: number }>();
  for (const [i, one] of hits.entries()) {
    const weight = Math.log(1 + (total + 0.5) / (one.rows.length + 0.5));
    for (const row of one.rows) {
      const known = held.get(row) ?? { count: 0, weight: 0 };
      held.set(row, { count: known.count + 1, weight: known.weight + weight });
    }
    scoreHits(archive, one, runs[i]?.symbols.length ?? 0, scores);
  }
  for (const [row, { count, weight }] of held) {
    if (count >= least) share[row] = (share[row] ?? 0) + weight;
  }
}

/** A run's pairs, each a run of its own; a run of one or two has no parts worth looking for. */
function cutRun(archive: Archive, run: Run): Run[] {
  if (run.symbols.length < 3) return [];
  return weighLinks(archive, listLinks(run))
    .sort((one, other) => one.articles - other.articles)
    .slice(0, MOST_PAIRS)
    .map(({ link }) => ({
      ...run,
      symbols: [link.a, link.b],
      gaps: [null],
      before: '',
      after: '',
    }));
}
