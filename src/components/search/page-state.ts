import type { SearchOptions } from '../../search/browser/api.ts';
import { isDate } from '../../search/query/is-date.ts';

export const facets = ['topic', 'region', 'year', 'kind', 'person'] as const;
export type Facet = (typeof facets)[number];
export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];
export type View = 'results' | 'frequency';

/** All that the search page shows follows from this, and this stands in its address. */
export interface PageState {
  query: string;
  filters: Record<Facet, string[]>;
  /** ISO dates, whole or not; '' for no limit. */
  from: string;
  to: string;
  sort: Sort;
  /** How many results are shown. */
  shown: number;
  view: View;
  /** What the query is compared with in the frequency view. */
  compared: string[];
  /** How the frequency view counts. */
  unit: Unit;
  measure: Measure;
}

export type Unit = 'year' | 'month';
export type Measure = 'count' | 'share';

export const STEP = 10;
const MOST_SHOWN = 200;
const MOST_COMPARED = 2;

export function parseState(search: string): PageState {
  const address = new URLSearchParams(search);
  const sort = sorts.find((name) => name === address.get('sort'));
  const shown = Number(address.get('n'));
  return {
    query: address.get('q') ?? '',
    filters: {
      topic: address.getAll('topic'),
      region: address.getAll('region'),
      year: address.getAll('year'),
      kind: address.getAll('kind'),
      person: address.getAll('person'),
    },
    from: parseDate(address.get('from')),
    to: parseDate(address.get('to')),
    sort: sort ?? 'relevance',
    shown: shown > STEP ? Math.min(MOST_SHOWN, Math.ceil(shown / STEP) * STEP) : STEP,
    view: address.get('view') === 'frequency' ? 'frequency' : 'results',
    compared: address
      .getAll('vs')
      .filter((query) => query.trim() !== '')
      .slice(0, MOST_COMPARED),
    unit: address.get('by') === 'month' ? 'month' : 'year',
    measure: address.get('as') === 'share' ? 'share' : 'count',
  };
}

/** The query part of the page's address; what is as usual is left out. */
export function formatState(state: PageState): string {
  const address = new URLSearchParams();
  if (state.query !== '') address.set('q', state.query);
  for (const facet of facets) {
    for (const value of state.filters[facet]) address.append(facet, value);
  }
  if (state.from !== '') address.set('from', state.from);
  if (state.to !== '') address.set('to', state.to);
  if (state.sort !== 'relevance') address.set('sort', state.sort);
  if (state.shown > STEP) address.set('n', String(state.shown));
  if (state.view === 'frequency') address.set('view', 'frequency');
  for (const query of state.compared) address.append('vs', query);
  if (state.unit !== 'year') address.set('by', state.unit);
  if (state.measure !== 'count') address.set('as', state.measure);
  const text = address.toString();
  return text === '' ? '' : `?${text}`;
}

/** Without words there is nothing to be relevant to: the newest come first. */
export function readOptions(state: PageState): SearchOptions {
  const isOpen = state.query.trim() === '' && state.sort === 'relevance';
  return {
    filters: state.filters,
    from: state.from,
    to: state.to,
    sort: isOpen ? 'newest' : state.sort,
    limit: state.shown,
    overview: true,
    brief: true,
  };
}

function parseDate(text: string | null): string {
  return text !== null && isDate(text) ? text : '';
}
