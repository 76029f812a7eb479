import type { CutArticle } from '../../../src/model/cut-article.ts';

/** A story whose topics are known. */
export interface TopicStory {
  /** The list that it comes from: `stories`, `qiming`, `real`, `second held`. */
  set: string;
  article: CutArticle;
  expected: readonly string[];
}
