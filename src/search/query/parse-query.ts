import { isDate } from './is-date.ts';
import type { Query, Term } from './query.ts';
import { type QueryPart, splitQuery } from './split-query.ts';

/** More are a pasted page, not a question. */
const MOST_PARTS = 40;

/** Makes a query of what was typed. Whatever is typed, it is a query. */
export function parseQuery(text: string): Query {
  const parts = splitQuery(text).slice(0, MOST_PARTS);
  const query = readParts(parts, text);
  if (parts.every(({ field }) => field === null)) return query;
  return { ...query, asText: readParts(splitQuery(text, false).slice(0, MOST_PARTS), text) };
}

function readParts(parts: readonly QueryPart[], text: string): Query {
  const query: Query = {
    groups: [],
    excluded: [],
    from: null,
    to: null,
    topics: [],
    regions: [],
    isEmpty: true,
    asText: null,
  };
  query.isEmpty = parts.length > 0 || text.trim() === '';
  for (const part of parts) {
    if (takeFilter(query, part)) continue;
    query.isEmpty = false;
    const term: Term = {
      ...readField(part),
      quoted: part.quoted,
    };
    const group = query.groups.at(-1);
    if (part.excluded) query.excluded.push(term);
    else if (part.either && group !== undefined) group.push(term);
    else query.groups.push([term]);
  }
  return query;
}

/** A filter that cannot be one is looked for as it was typed: `日期：待定`. */
function readField({ field, text, typed }: QueryPart): Pick<Term, 'text' | 'field'> {
  if (field === null) return { text, field: 'any' };
  return field === 'headline' || field === 'byline'
    ? { text, field }
    : { text: typed, field: 'any' };
}

function takeFilter(query: Query, { field, text, excluded }: QueryPart): boolean {
  if (excluded) return false;
  if (field === 'topic') query.topics.push(text);
  else if (field === 'region') query.regions.push(text);
  else if (field === 'date') return takeDates(query, text);
  else return false;
  return true;
}

/** `2024`, `2024-04`, `2024-01..2024-06`, `2024..`. */
function takeDates(query: Query, text: string): boolean {
  const [from = '', to = from, ...others] = text.normalize('NFKC').replaceAll('/', '-').split('..');
  const isRange =
    (from !== '' || to !== '') && [from, to].every((date) => date === '' || isDate(date));
  if (!isRange || others.length > 0) return false;
  query.from = from || null;
  query.to = to || null;
  return true;
}
