/** What speaks for giving a run of texts back to a story, and against it. */
export const fragmentWeights = {
  /** How much shared words count, and the most that they count. */
  words: 1.4,
  mostWords: 11,
  /** How much more words must speak for the other story than for the one at hand. */
  leastWords: 2,
  /** A word of a story counts less the larger the story is, and the more stories have it. */
  smoothing: 60,
  spread: 2,
  /** To take a run of texts from where it stands; from under a headline; all that a story has. */
  move: 4,
  headed: 2,
  whole: 6,
  /** It begins in mid-sentence. */
  orphan: 1.5,
  /** The story broke off, and this goes on with it. */
  seam: 4,
  /** The story begins only behind it. */
  early: 2,
  /** Its column is as wide as one of the story's, or it is not. */
  column: 0.5,
  /** The story goes on right behind it. */
  next: 3,
} as const;
