import type { Item } from '../../src/segment/cut/item.ts';
import type { PageSigns } from '../../src/segment/revise/page-signs.ts';
import type { Reading } from '../../src/segment/revise/reading.ts';

/** A labelled page as the learner sees it. */
export interface Lesson {
  name: string;
  items: readonly Item[];
  page: PageSigns;
  /** How the page was read at first sight. */
  start: Reading;
  /** How it is read rightly; articles counted from 0. */
  truth: Reading;
  /** How much each item counts, and the items of each article of the truth together. */
  weights: number[];
  totals: number[];
}
