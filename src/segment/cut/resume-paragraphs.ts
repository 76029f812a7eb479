import { findColumnCosts } from '../cues/column-costs.ts';
import { interruptCosts } from '../cues/interrupt-costs.ts';
import { findLooseCost } from '../cues/loose-costs.ts';
import { steps } from '../cues/step-costs.ts';
import type { Traits } from '../cues/traits.ts';
import type { Best } from './find-origins.ts';
import { looseKinds } from './line-kinds.ts';
import type { LineWalk, ReachedLines } from './line-walk.ts';
import { findResumeCost } from './resume-cost.ts';

/** Enters and leaves what interrupts a paragraph: the paragraph goes on where the interruption ends. */
export function resumeParagraphs(
  walk: LineWalk,
  reached: ReachedLines,
  next: ReachedLines,
  i: number,
): void {
  const { lines, columns, looseFrom, states, from } = walk;
  const back = i * states * 2;
  const reach = (to: number, cost: number, source: number, line: number, column: number) => {
    if (cost >= (next.cost[to] as number)) return;
    next.cost[to] = cost;
    from[back + to] = source;
    next.line[to] = line;
    next.column[to] = column;
  };
  const line = lines[i] as Traits;
  // What interrupts a paragraph costs what it would where nothing is open, and the break.
  const open = findOpen(reached.cost, looseFrom);
  if (i > 0 && open.cost < Infinity) {
    const column = columns[open.state >> 2] as number;
    const enter = (state: number, cost: number) =>
      reach(
        states + state,
        open.cost +
          cost -
          interruptCosts.spared +
          (open.state % 4 === 0 ? interruptCosts.alone : 0),
        open.state,
        i - 1,
        column,
      );
    columns.forEach((width, c) => {
      const own = findColumnCosts(line, width);
      for (const place of [0, 3])
        enter(c * 4 + place, steps['begin-column']['column-open'] + (own[place] as number));
    });
    looseKinds.forEach((kind, k) => {
      const cost = steps[kind]['column-open'] + findLooseCost(kind, line);
      if (kind !== 'head-more') enter(looseFrom + k, cost);
    });
  }
  // The least costly end of an interruption for each paragraph that it stands in.
  const ends = new Map<number, Best>();
  for (let s = states; s < states * 2; s++) {
    const state = s - states;
    if (reached.cost[s] === Infinity || (state < looseFrom && state % 4 < 2)) continue;
    const held = reached.line[s] as number;
    const best = ends.get(held);
    if (best === undefined || (reached.cost[s] as number) < best.cost)
      ends.set(held, { cost: reached.cost[s] as number, state: s });
  }
  // What stands between says nothing of how the two meet.
  const rest: Traits = { ...line, cutBefore: true, afterEnd: false, newBlock: false };
  for (const [held, end] of ends) {
    const cost = end.cost + findResumeCost(lines[held] as Traits, line);
    const width = reached.column[end.state] as number;
    columns.forEach((column, c) => {
      const turned = Math.abs(column - width) <= 1 ? 0 : interruptCosts.turned;
      const own = findColumnCosts(rest, column);
      for (const place of [1, 2]) {
        reach(c * 4 + place, cost + turned + (own[place] as number), end.state, -1, -1);
      }
    });
  }
}

/** The cheapest reading by which a paragraph is not over. */
function findOpen(costs: Float64Array, looseFrom: number): Best {
  let best: Best = { cost: Infinity, state: 0 };
  for (let state = 0; state < looseFrom; state++) {
    const cost = costs[state] as number;
    if (state % 4 < 2 && cost < best.cost) best = { cost, state };
  }
  return best;
}
