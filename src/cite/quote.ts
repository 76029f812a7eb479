/** A passage that somebody quoted, as its link carries it. */
export interface Quote {
  /** The anchor of the paragraph in which it begins. */
  readonly anchor: string;
  /** The words; of a long passage its beginning and its end with `……` between them. */
  readonly words: string;
  /** The sum of all its words. */
  readonly sum: string;
}

/** What stands for the middle of a long passage. */
export const gap = '……';
