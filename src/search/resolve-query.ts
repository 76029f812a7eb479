import type { Archive } from './archive/archive.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Query } from './query/query.ts';
import { findFacetValues } from './rank/find-facet-values.ts';

/**
 * A query with the topics and regions that it names as the archive calls them: `地区:苏州` means
 * 江苏省/苏州市. Where it names one that there is none of, the name of the field is words too.
 */
export function resolveQuery(archive: Archive, text: string): Query {
  const query = parseQuery(text);
  const topics = query.topics.map((value) => listNamed(archive, 'topic', value));
  const regions = query.regions.map((value) => listNamed(archive, 'region', value));
  if (query.asText !== null && [...topics, ...regions].some(({ length }) => length === 0)) {
    return query.asText;
  }
  return { ...query, topics: topics.flat(), regions: regions.flat() };
}

/** The values that are called so, or else those that begin so. */
function listNamed(archive: Archive, facet: 'topic' | 'region', value: string): string[] {
  const { names } = archive.facets[facet];
  const called = findFacetValues(archive, facet, [value]);
  const exact = names.filter((_, number) => called[number] === 1);
  if (exact.length > 0) return exact;
  const fold = (name: string) => archive.tokenize(name).symbols.join('');
  const wanted = fold(value);
  return names.filter((name) => fold(name.split('/').at(-1) ?? '').startsWith(wanted));
}
