import { interruptCosts } from '../cues/interrupt-costs.ts';
import { steps } from '../cues/step-costs.ts';
import type { Traits } from '../cues/traits.ts';
import { findColumns } from './find-columns.ts';
import { findEntries } from './find-entries.ts';
import { columnPlaces, type LineReading, looseKinds } from './line-kinds.ts';
import { type LineWalk, reachNothing } from './line-walk.ts';
import { measureTightness } from './measure-tightness.ts';
import { reckonLines } from './reckon-lines.ts';
import { resumeParagraphs } from './resume-paragraphs.ts';
import { takeLine } from './take-line.ts';

/**
 * Reads the lines of a page: finds the cheapest sequence of readings, each line a place in a
 * column's paragraph or something that stands by itself.
 */
export function readLines(lines: readonly Traits[]): LineReading[] {
  const columns = findColumns(lines.map((line) => line.atom));
  const looseFrom = columns.length * 4;
  const states = looseFrom + looseKinds.length;
  const walk: LineWalk = {
    lines,
    columns,
    looseFrom,
    states,
    tightness: measureTightness(lines),
    enter: findEntries(lines),
    from: new Int16Array(lines.length * states * 2),
  };
  let [reached, next] = [reachNothing(states), reachNothing(states)];
  reached.cost.fill(0, 0, states);
  const reckon = reckonLines(columns, walk.tightness);
  const paid = new Float64Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const own = reckon(lines[i] as Traits, lines[i - 1]);
    takeLine(walk, own, reached, next, i, 0);
    takeLine(walk, own, reached, next, i, states);
    resumeParagraphs(walk, own, reached, next, i);
    paid[i] = lower(next.cost);
    [reached, next] = [next, reachNothing(states, reached)];
  }
  return trace(walk, reached.cost, paid);
}

/** Takes the least of the costs off all of them, so that they stay small; says how much that was. */
function lower(costs: Float64Array): number {
  let least = Infinity;
  for (const cost of costs) if (cost < least) least = cost;
  for (let s = 0; s < costs.length; s++) costs[s] = (costs[s] as number) - least;
  return least;
}

function trace(walk: LineWalk, costs: Float64Array, paid: Float64Array): LineReading[] {
  const { columns, looseFrom, states, from } = walk;
  const readings: LineReading[] = [];
  const end = costs.map((cost, s) => {
    const state = s % states;
    const open = state < looseFrom && state % 4 < 2 ? steps.head['column-open'] : 0;
    return cost + open + (s < states ? 0 : interruptCosts.lost);
  });
  let reached = end.reduce((best, cost, s) => (cost < (end[best] as number) ? s : best), 0);
  for (let i = walk.lines.length - 1; i >= 0; i--) {
    const cost = paid[i] as number;
    const state = reached % states;
    const kind = looseKinds[state - looseFrom];
    readings.push(
      kind === undefined
        ? {
            atom: i,
            cost,
            kind: 'column',
            column: columns[state >> 2] as number,
            place: columnPlaces[state % 4] ?? 'single',
          }
        : { atom: i, cost, kind },
    );
    reached = from[i * states * 2 + reached] as number;
  }
  return readings.reverse();
}
