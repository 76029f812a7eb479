import type { Archive } from './archive/archive.ts';
import { unpackDateKind } from './codec/date-kind.ts';
import { addDays } from './codec/day-number.ts';
import { type Found, matchQuery } from './match/match-query.ts';
import type { Run } from './match/run.ts';
import { parseQuery } from './query/parse-query.ts';
import { type Counts, countFacets } from './rank/count-facets.ts';
import { readFacets } from './rank/facets.ts';
import { type Filters, filterRows, type Limits } from './rank/filter-rows.ts';
import { type SortOrder, sortRows } from './rank/sort-rows.ts';
import { findExcerpt, listMarks, markPassages, type Passage } from './result/find-excerpt.ts';

export interface SearchOptions {
  filters?: Filters;
  /** ISO dates, both included. */
  from?: string;
  to?: string;
  sort?: SortOrder;
  offset?: number;
  limit?: number;
}

export interface SearchResult {
  id: string;
  title: string;
  /** As exactly as it is known: `2024`, `2024-04`, `2024-04-12`; '' where it is not. */
  date: string;
  /** The date was not printed but worked out. */
  inferred: boolean;
  kind: string;
  /** The main place. */
  place: string;
  topics: string[];
  titlePassages: Passage[];
  passages: Passage[];
}

export interface Answer {
  total: number;
  /** Every article found, in order. */
  ids: string[];
  results: SearchResult[];
  counts: Counts;
  relaxed: boolean;
}

/** Answers a query from an opened archive. */
export async function searchArchive(
  archive: Archive,
  text: string,
  options: SearchOptions = {},
): Promise<Answer> {
  const query = parseQuery(text);
  const limits: Limits = {
    filters: {
      ...options.filters,
      topic: [...(options.filters?.topic ?? []), ...query.topics],
      region: [...(options.filters?.region ?? []), ...query.regions],
    },
    from: options.from ?? query.from,
    to: options.to ?? query.to,
  };
  const narrow = (found: Found | null) => {
    if (found === null) return null;
    const rows = filterRows(archive, found.scores.keys(), limits);
    return { ...found, scores: new Map(rows.map((row) => [row, found.scores.get(row) ?? 0])) };
  };
  let found = narrow(await matchQuery(archive, query, true));
  if (found?.scores.size === 0) found = narrow(await matchQuery(archive, query, false));
  const scores = found?.scores ?? new Map<number, number>();
  const rows = sortRows(scores, options.sort ?? 'relevance', archive.columns);
  const offset = Math.max(0, options.offset ?? 0);
  const shown = rows.slice(offset, offset + Math.max(0, options.limit ?? 10));
  const [ids, results] = await Promise.all([
    archive.ids(rows),
    Promise.all(shown.map((row) => showRow(archive, row, found?.runs ?? []))),
  ]);
  return {
    total: rows.length,
    ids,
    results: results.map((result, i) => ({ ...result, id: ids[offset + i] ?? '' })),
    counts: countFacets(archive, rows),
    relaxed: false,
  };
}

async function showRow(archive: Archive, row: number, runs: readonly Run[]): Promise<SearchResult> {
  const { header, columns } = archive;
  const fields = await archive.fields(row);
  const facets = readFacets(archive);
  const headline = fields.find(({ field }) => field.name === 'headline');
  const title = headline?.field.text ?? '';
  const marks = headline === undefined ? [] : listMarks(headline, runs);
  const { precision, inferred } = unpackDateKind(columns.dateKinds[row] ?? 0);
  const day = addDays(header.firstDay, columns.firstDays[row] ?? 0);
  const [region] = columns.regions.values.subarray(
    columns.regions.starts[row],
    columns.regions.starts[row + 1],
  );
  return {
    id: '',
    title,
    date: day.slice(0, { unknown: 0, year: 4, month: 7, day: 10 }[precision]),
    inferred,
    kind: header.kinds[columns.kinds[row] ?? 0] ?? '',
    place: region === undefined ? '' : (header.regions[region]?.path ?? ''),
    topics: [...facets.values('topic', row)],
    titlePassages: markPassages(title, 0, title.length, marks),
    passages: findExcerpt(fields, runs),
  };
}
