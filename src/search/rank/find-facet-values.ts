import type { Archive } from '../archive/archive.ts';
import type { Facet } from '../archive/facets.ts';

/** Marks the numbers of the wanted values; topics and regions may be named by their addresses. */
export function findFacetValues(
  archive: Archive,
  facet: Facet,
  wanted: readonly string[],
): Uint8Array {
  const { names } = archive.facets[facet];
  const bySlug = new Map(listSlugs(archive, facet));
  const all = new Set(wanted.map((value) => bySlug.get(value) ?? value));
  return Uint8Array.from(names, (name) => (all.has(name) ? 1 : 0));
}

function listSlugs({ header }: Archive, facet: Facet): [slug: string, name: string][] {
  if (facet === 'topic') return header.topics.map(({ name, slug }) => [slug, name]);
  if (facet !== 'region') return [];
  return header.regions.flatMap(({ path, slug }) => pairAncestors(path, slug));
}

/** `江苏省/苏州市` and `jiangsu/suzhou` to their ancestors, level by level. */
function pairAncestors(path: string, slug: string): [slug: string, path: string][] {
  const names = path.split('/');
  const slugs = slug.split('/');
  if (names.length !== slugs.length) return [[slug, path]];
  return names.map((_, i) => [slugs.slice(0, i + 1).join('/'), names.slice(0, i + 1).join('/')]);
}
