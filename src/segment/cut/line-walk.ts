import type { steps } from '../cues/step-costs.ts';
import type { Traits } from '../cues/traits.ts';

/** What the search knows of a page while it walks over its lines. */
export interface LineWalk {
  lines: readonly Traits[];
  columns: readonly number[];
  /** The first of the states that stand for no column; the number of states. */
  looseFrom: number;
  states: number;
  tightness: number;
  enter: Pick<typeof steps, 'begin-column' | 'go-on-column'>;
  /** Where each state of each line came from. */
  from: Int32Array;
}

/**
 * The states of a line, and behind them the same again within a paragraph that something printed
 * in its middle interrupts; `line` and `column` say which paragraph.
 */
export interface ReachedLines {
  cost: Float64Array;
  line: Int32Array;
  column: Int32Array;
}

/** Nothing reached yet. */
export function reachNothing(states: number): ReachedLines {
  return {
    cost: new Float64Array(states * 2).fill(Infinity),
    line: new Int32Array(states * 2).fill(-1),
    column: new Int32Array(states * 2).fill(-1),
  };
}
