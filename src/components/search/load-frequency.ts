import type * as Api from '../../search/browser/api.ts';
import { type PageState, readOptions } from './page-state.ts';

/** The articles over time: all of them, and those of each query. */
export interface Frequency {
  all: Api.Timeline;
  found: { query: string; timeline: Api.Timeline }[];
}

/** Counts the query and those it is compared with; nothing where no words are given. */
export async function loadFrequency(state: PageState, api: typeof Api): Promise<Frequency> {
  const queries = new Set([state.query, ...state.compared].map((query) => query.trim()));
  queries.delete('');
  const count = (query: string) => api.frequency(query, readOptions(state));
  const [all, ...timelines] = await Promise.all(['', ...queries].map(count));
  const found = [...queries].map((query, i) => ({ query, timeline: timelines[i] }));
  return {
    all: all ?? { months: {}, years: {}, undated: 0 },
    found: found.flatMap(({ query, timeline }) => (timeline ? [{ query, timeline }] : [])),
  };
}
