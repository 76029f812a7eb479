import { ExpectedError } from '../../model/expected-error.ts';
import type { PlaceFact } from '../../model/facts.ts';
import { nearestWord } from '../../model/nearest-word.ts';
import type { Gazetteer } from '../regions/gazetteer.ts';
import { givenEvidence } from './given-evidence.ts';

/** The places that a newsroom named itself, in its order; refuses one that the gazetteer lacks. */
export function findGivenRegions(
  paths: readonly string[],
  { places }: Gazetteer,
  where: string,
): PlaceFact[] {
  return [...new Set(paths)].map((path) => {
    const place = places.get(path);
    if (place !== undefined) {
      return { path, slug: place.slug, evidence: [givenEvidence], confidence: 1 };
    }
    const near = nearestWord(path, places.keys());
    throw new ExpectedError({
      what: 'there is no such place',
      where,
      expected: 'a path of the gazetteer as 江苏省/苏州市/吴江区',
      found: `"${path}"`,
      fix: near === null ? 'Write the path of a unit of today.' : `Did you mean "${near}"?`,
    });
  });
}
