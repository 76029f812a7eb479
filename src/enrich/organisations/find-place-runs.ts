import type { PlaceFact } from '../../model/facts.ts';
import { findMentions } from '../regions/find-mentions.ts';
import type { Gazetteer, Place } from '../regions/gazetteer.ts';
import { isWithin } from '../regions/is-within.ts';

/** Names of places that stand side by side: 浙江省绍兴市嵊州市. */
export interface PlaceRun {
  start: number;
  end: number;
  /** Where the last of them starts. */
  lastStart: number;
  /** What the last of them may mean, given those before it. */
  candidates: readonly Place[];
}

/**
 * The runs of place names in a text, in order. A name that is an everyday word besides, as 和县 in
 * 公司和县总工会, counts only where the story has that place.
 */
export function findPlaceRuns(
  text: string,
  regions: readonly PlaceFact[],
  gazetteer: Gazetteer,
): PlaceRun[] {
  const runs: PlaceRun[] = [];
  for (const { start, end, name } of findMentions(text, gazetteer)) {
    const isStory = name.places.some(({ path }) => regions.some((region) => region.path === path));
    if (name.form === 'word' && !isStory) continue;
    const last = runs.at(-1);
    if (last === undefined || last.end !== start) {
      runs.push({ start, end, lastStart: start, candidates: name.places });
      continue;
    }
    const below = name.places.filter((place) =>
      last.candidates.some((above) => isWithin(place, above)),
    );
    last.end = end;
    last.lastStart = start;
    last.candidates = below.length > 0 ? below : name.places;
  }
  return runs;
}
