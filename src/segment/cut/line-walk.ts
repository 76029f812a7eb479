import type { Traits } from '../cues/traits.ts';

/** What the search knows of a page while it walks over its lines. */
export interface LineWalk {
  lines: readonly Traits[];
  columns: readonly number[];
  /** The first of the states that stand for no column; the number of states. */
  looseFrom: number;
  states: number;
  tightness: number;
  /** The steps into columns, to begin a paragraph and to go on with one. */
  enter: { begin: Float64Array; goOn: Float64Array };
  /** Where each state of each line came from. */
  from: Int16Array;
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

/** Nothing reached yet; in the room of a line that is no longer asked about, where there is one. */
export function reachNothing(states: number, room?: ReachedLines): ReachedLines {
  const { cost, line, column } = room ?? {
    cost: new Float64Array(states * 2),
    line: new Int32Array(states * 2),
    column: new Int32Array(states * 2),
  };
  return { cost: cost.fill(Infinity), line: line.fill(-1), column: column.fill(-1) };
}
