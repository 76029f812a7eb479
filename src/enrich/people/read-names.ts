import type { PlaceFact } from '../../model/facts.ts';
import type { Body } from '../organisations/body.ts';
import { findBodies } from '../organisations/find-bodies.ts';
import { findBodyMentions } from '../organisations/find-body-mentions.ts';
import { findPlaceRuns } from '../organisations/find-place-runs.ts';
import type { Gazetteer } from '../regions/gazetteer.ts';
import type { Passage } from '../text/passage.ts';
import { findNamedMentions, type NamedMention } from './find-named-mentions.ts';

/** The bodies that an article names, and the people whom its text names with their office. */
export function readNames(
  passages: readonly Passage[],
  regions: readonly PlaceFact[],
  gazetteer: Gazetteer,
): { bodies: Body[]; named: NamedMention[] } {
  const read = passages
    .filter(({ field }) => field !== 'series')
    .map(({ text }) => {
      const runs = findPlaceRuns(text, regions, gazetteer);
      return { bodies: findBodyMentions(text, runs), named: findNamedMentions(text, runs) };
    });
  return {
    bodies: findBodies(
      read.flatMap(({ bodies }) => bodies),
      regions,
      gazetteer,
    ),
    named: read.flatMap(({ named }) => named),
  };
}
