import type { GoldPage } from './gold-page.ts';

/** A source with its labels, from wherever it comes. */
export interface LabelledPage {
  /** The set that it is counted in: `fixed`, `fresh`, `cases`, `knobs-dev`, `real`. */
  set: string;
  /** Its file, or what stands for one in messages. */
  path: string;
  bytes: Uint8Array;
  gold: GoldPage;
}
