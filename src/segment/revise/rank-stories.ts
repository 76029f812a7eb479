import { measureStoryShare } from './measure-story-share.ts';

/** A story of the page before the revision, and how much an item shares with it. */
export interface Rival {
  story: number;
  lead: number;
}

/** The stories that an item shares anything with, those first that it shares most with. */
export function rankStories(
  item: number,
  sharedWith: Float64Array,
  storySizes: readonly number[],
): Rival[] {
  return storySizes
    .map((size, story) => ({
      story,
      lead: measureStoryShare(sharedWith[item * storySizes.length + story] as number, size),
    }))
    .filter(({ lead }) => lead > 0)
    .sort((a, b) => b.lead - a.lead);
}
