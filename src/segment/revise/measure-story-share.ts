/** What a story says by not sharing a word counts less the shorter it is. */
export const smoothing = 200;
const nothing = 0.01;

/** How much an item shares with a story, for the story’s size. */
export function measureStoryShare(share: number, size: number): number {
  return share > nothing ? share / Math.sqrt(Math.max(0, size) + smoothing) : 0;
}
