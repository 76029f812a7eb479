/** What it costs to read something as printed in the middle of a paragraph. */
export const interruptCosts = {
  /** What a break costs less where the paragraph goes on behind it. */
  spared: 2.5,
  /** To break a paragraph off on its first line, which may be a headline. */
  alone: 3,
  /** Each line that stands between two parts of a paragraph. */
  waiting: 0.1,
  /** To go on in a column of another width. */
  turned: 5,
  /** A paragraph that never goes on behind what interrupted it. */
  lost: 4,
} as const;
