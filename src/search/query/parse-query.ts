import type { Query, Term } from './query.ts';
import { type QueryPart, splitQuery } from './split-query.ts';

/** The least and the greatest of the days that `2024`, `2024-04`, `2024-01..2024-06` mean. */
const DATES = /^(\d{4}(?:-\d{2}){0,2})?(\.\.)?(\d{4}(?:-\d{2}){0,2})?$/;

/** More are a pasted page, not a question. */
const MOST_PARTS = 40;

/** Makes a query of what was typed. Whatever is typed, it is a query. */
export function parseQuery(text: string): Query {
  const query: Query = {
    groups: [],
    excluded: [],
    from: null,
    to: null,
    topics: [],
    regions: [],
    isEmpty: true,
  };
  const parts = splitQuery(text).slice(0, MOST_PARTS);
  query.isEmpty = parts.length > 0 || text.trim() === '';
  for (const part of parts) {
    if (takeFilter(query, part)) continue;
    query.isEmpty = false;
    const term: Term = {
      text: part.text,
      field: part.field === 'headline' || part.field === 'byline' ? part.field : 'any',
      quoted: part.quoted,
    };
    const group = query.groups.at(-1);
    if (part.excluded) query.excluded.push(term);
    else if (part.either && group !== undefined) group.push(term);
    else query.groups.push([term]);
  }
  return query;
}

function takeFilter(query: Query, { field, text, excluded }: QueryPart): boolean {
  if (excluded) return false;
  if (field === 'topic') query.topics.push(text);
  else if (field === 'region') query.regions.push(text);
  else if (field === 'date') return takeDates(query, text);
  else return false;
  return true;
}

function takeDates(query: Query, text: string): boolean {
  const match = DATES.exec(text.normalize('NFKC').replaceAll('/', '-'));
  if (match === null || text === '') return false;
  const [, from, range, to] = match;
  query.from = from ?? null;
  query.to = range === undefined ? (from ?? null) : (to ?? null);
  return true;
}
