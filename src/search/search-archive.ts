import type { Archive } from './archive/archive.ts';
import { FACETS } from './archive/facets.ts';
import { findRows } from './find-rows.ts';
import { addRareNames } from './rank/add-rare-names.ts';
import { type Counts, countFacets } from './rank/count-facets.ts';
import { countTime, type Timeline } from './rank/count-time.ts';
import { filterRows, type Limits } from './rank/filter-rows.ts';
import { type Choice, findLimits } from './rank/find-limits.ts';
import { type SortOrder, sortRows } from './rank/sort-rows.ts';
import { resolveQuery } from './resolve-query.ts';
import { type ShownArticle, showRow } from './result/show-row.ts';

/** `from` and `to` are ISO dates, whole or not, both included. */
export interface SearchOptions extends Choice {
  sort?: SortOrder | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
  /** Count also what each filter leaves out, for a page that offers to change it. */
  overview?: boolean | undefined;
  /**
   * Fetch only what a page of results shows: where many articles are found, `ids` are those of the
   * results, and names that stand in one article of the archive are not counted.
   */
  brief?: boolean | undefined;
}

export interface Answer {
  total: number;
  /** Every article found, in order. */
  ids: string[];
  /** `offset` to `limit` of them. */
  results: (ShownArticle & { id: string })[];
  /** How many of them each value of each facet has. */
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

/** How many results are shown where nobody says. */
const SHOWN = 10;
/** More are many. */
const FEW = 50;

/** Answers a query from an opened archive. */
export async function searchArchive(
  archive: Archive,
  text: string,
  given: SearchOptions | null = {},
): Promise<Answer> {
  const options = given ?? {};
  const query = resolveQuery(archive, text);
  const [limits, found] = await Promise.all([
    findLimits(archive, query, options),
    findRows(archive, query),
  ]);
  const within = filterRows(archive, found.rows, limits);
  const rows = sortRows(within, found.scores, options.sort ?? 'relevance', archive.columns);
  const offset = normalizeCount(options.offset, 0);
  const shown = rows.slice(offset, offset + normalizeCount(options.limit, SHOWN));
  const isBrief = (found: readonly number[]) => options.brief === true && found.length > FEW;
  const [notes, results] = await Promise.all([
    archive.notes(isBrief(rows) ? shown : rows),
    Promise.all(shown.map((row) => showRow(archive, row, found.runs))),
  ]);
  const ids = notes.map(({ id }) => id);
  const shownIds = isBrief(rows) ? ids : ids.slice(offset);
  const counts = countFacets(archive, rows);
  if (!isBrief(rows)) counts.person = addRareNames(counts.person, notes);
  return {
    total: rows.length,
    ids,
    results: results.map((result, i) => ({ id: shownIds[i] ?? '', ...result })),
    counts,
    relaxed: found.relaxed,
    respelled: found.respelled,
    articles: archive.header.articles,
    ...(options.overview === true && {
      overview: await overlook(archive, found.rows, limits, counts, isBrief),
    }),
  };
}

async function overlook(
  archive: Archive,
  rows: readonly number[],
  limits: Limits,
  counts: Counts,
  isBrief: (rows: readonly number[]) => boolean,
): Promise<NonNullable<Answer['overview']>> {
  const all = { ...counts };
  for (const facet of FACETS) {
    if ((limits.filters[facet] ?? []).length === 0) continue;
    const others = { ...limits, filters: { ...limits.filters, [facet]: [] } };
    const left = filterRows(archive, rows, others);
    const found = countFacets(archive, left)[facet];
    const isWhole = facet !== 'person' || isBrief(left);
    all[facet] = isWhole ? found : addRareNames(found, await archive.notes(left));
  }
  const always = filterRows(archive, rows, { ...limits, from: null, to: null });
  return { counts: all, timeline: countTime(archive, always) };
}

/** An address can say anything: what is no number is the usual one, what is below 0 is 0. */
function normalizeCount(given: number | undefined, usual: number): number {
  return given === undefined || Number.isNaN(Number(given))
    ? usual
    : Math.max(0, Math.floor(given));
}
