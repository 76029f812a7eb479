import type { Archive } from './archive/archive.ts';
import { findRows } from './find-rows.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Query } from './query/query.ts';
import { type Counts, countFacets } from './rank/count-facets.ts';
import { countTime, type Timeline } from './rank/count-time.ts';
import type { Facet } from './rank/facets.ts';
import { type Filters, filterRows, type Limits } from './rank/filter-rows.ts';
import { type SortOrder, sortRows } from './rank/sort-rows.ts';
import { type ShownArticle, showRow } from './result/show-row.ts';

export interface SearchOptions {
  filters?: Filters | undefined;
  /** ISO dates, both included. */
  from?: string | undefined;
  to?: string | undefined;
  sort?: SortOrder | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
  /** Count also what each filter leaves out, for a page that offers to change it. */
  overview?: boolean | undefined;
}

export interface Answer {
  total: number;
  /** Every article found, in order. */
  ids: string[];
  /** `offset` to `limit` of them. */
  results: (ShownArticle & { id: string })[];
  counts: Counts;
  /** Nothing held all of the query: these hold most of it, or another reading of it. */
  relaxed: boolean;
  /** The other readings. */
  respelled: string[];
  /** Articles in the whole archive. */
  articles: number;
  overview?: {
    /** The counts of each facet as if nothing were chosen in it. */
    counts: Counts;
    /** The articles over time as if no dates were chosen. */
    timeline: Timeline;
  };
}

/** Answers a query from an opened archive. */
export async function searchArchive(
  archive: Archive,
  text: string,
  options: SearchOptions = {},
): Promise<Answer> {
  const query = parseQuery(text);
  const limits = joinLimits(query, options);
  const found = await findRows(archive, query);
  const within = filterRows(archive, found.rows, limits);
  const rows = sortRows(within, found.scores, options.sort ?? 'relevance', archive.columns);
  const offset = Math.max(0, options.offset ?? 0);
  const shown = rows.slice(offset, offset + Math.max(0, options.limit ?? 10));
  const [ids, results] = await Promise.all([
    archive.ids(rows),
    Promise.all(shown.map((row) => showRow(archive, row, found.runs))),
  ]);
  return {
    total: rows.length,
    ids,
    results: results.map((result, i) => ({ id: ids[offset + i] ?? '', ...result })),
    counts: countFacets(archive, rows),
    relaxed: found.relaxed,
    respelled: found.respelled,
    articles: archive.header.articles,
    ...(options.overview === true && { overview: overlook(archive, found.rows, limits) }),
  };
}

/** What was chosen beside the query and what the query itself says. */
export function joinLimits(query: Query, options: SearchOptions): Limits {
  const { topic = [], region = [], ...others } = options.filters ?? {};
  return {
    filters: {
      ...others,
      topic: [...topic, ...query.topics],
      region: [...region, ...query.regions],
    },
    from: maybeDate(options.from) ?? query.from,
    to: maybeDate(options.to) ?? query.to,
  };
}

/** An address can say anything: what is no date is no limit. */
function maybeDate(text: string | undefined): string | null {
  return text !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(text) ? text : null;
}

function overlook(
  archive: Archive,
  rows: readonly number[],
  limits: Limits,
): NonNullable<Answer['overview']> {
  const counts = countFacets(archive, filterRows(archive, rows, limits));
  for (const facet of Object.keys(limits.filters) as Facet[]) {
    if (limits.filters[facet]?.length === 0) continue;
    const others = { ...limits, filters: { ...limits.filters, [facet]: [] } };
    counts[facet] = countFacets(archive, filterRows(archive, rows, others))[facet];
  }
  const always = filterRows(archive, rows, { ...limits, from: null, to: null });
  return { counts, timeline: countTime(archive, always) };
}
