import type { CutArticle } from '../../../src/model/cut-article.ts';

/** A story whose places are known. */
export interface PlaceStory {
  /** The list that it comes from: `traps`, `held back`, `second`, `short`, `sample`, `real`. */
  set: string;
  article: CutArticle;
  expected: readonly string[];
}
