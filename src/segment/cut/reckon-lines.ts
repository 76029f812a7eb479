import { fillColumnCosts } from '../cues/column-costs.ts';
import { fillLooseCosts } from '../cues/loose-costs.ts';
import { findHeadJoinCost, findPartJoinCost } from '../cues/step-costs.ts';
import type { Traits } from '../cues/traits.ts';
import { looseKinds } from './line-kinds.ts';

/** What a line costs in each reading, whatever the readings before it are. */
export interface LineCosts {
  /** Four places a column. */
  column: Float64Array;
  /** Behind something printed in the middle of a paragraph, which says nothing of how the two meet. */
  resumed: Float64Array;
  loose: Float64Array;
  /** What it adds to read it as the rest of a headline, and of a paragraph, on the line before. */
  headJoin: number;
  partJoin: number;
}

/** Makes a reckoner that reckons the costs of one line after another, in the same room. */
export function reckonLines(
  columns: readonly number[],
  tightness: number,
): (line: Traits, before: Traits | undefined) => LineCosts {
  const costs: LineCosts = {
    column: new Float64Array(columns.length * 4),
    resumed: new Float64Array(columns.length * 4),
    loose: new Float64Array(looseKinds.length),
    headJoin: Infinity,
    partJoin: 0,
  };
  return (line, before) => {
    fillColumnCosts(line, columns, costs.column);
    const rest: Traits = { ...line, cutBefore: true, afterEnd: false, newBlock: false };
    fillColumnCosts(rest, columns, costs.resumed);
    fillLooseCosts(line, looseKinds, costs.loose);
    costs.headJoin = before === undefined ? Infinity : findHeadJoinCost(before, line, tightness);
    costs.partJoin = findPartJoinCost(line, tightness);
    return costs;
  };
}
