import { interruptCosts } from '../cues/interrupt-costs.ts';
import { steps } from '../cues/step-costs.ts';
import type { Traits } from '../cues/traits.ts';
import type { Best } from './find-origins.ts';
import { looseKinds } from './line-kinds.ts';
import type { LineWalk, ReachedLines } from './line-walk.ts';
import type { LineCosts } from './reckon-lines.ts';
import { findLeastResumeCost, findResumeCost } from './resume-cost.ts';

/** Enters and leaves what interrupts a paragraph: the paragraph goes on where the interruption ends. */
export function resumeParagraphs(
  walk: LineWalk,
  own: LineCosts,
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
  // What interrupts a paragraph costs what it would where nothing is open, and the break.
  const open = findOpen(reached.cost, looseFrom);
  if (i > 0 && open.cost < Infinity) {
    const column = columns[open.state >> 2] as number;
    const alone = open.state % 4 === 0 ? interruptCosts.alone : 0;
    const enter = (state: number, cost: number) =>
      reach(
        states + state,
        open.cost + cost - interruptCosts.spared + alone,
        open.state,
        i - 1,
        column,
      );
    const begin = steps['begin-column']['column-open'];
    for (let base = 0; base < looseFrom; base += 4) {
      enter(base, begin + (own.column[base] as number));
      enter(base + 3, begin + (own.column[base + 3] as number));
    }
    looseKinds.forEach((kind, k) => {
      if (kind === 'head-more') return;
      enter(looseFrom + k, steps[kind]['column-open'] + (own.loose[k] as number));
    });
  }
  for (const [held, end] of findEnds(walk, reached)) {
    const width = reached.column[end.state] as number;
    const turned = (to: number) =>
      Math.abs((columns[to >> 2] as number) - width) <= 1 ? 0 : interruptCosts.turned;
    // How the two meet is looked at only where it could make this the cheapest way.
    const least = end.cost + findLeastResumeCost(lines[held] as Traits);
    let wins = false;
    for (let to = 1; to < looseFrom && !wins; to += to % 4 === 1 ? 1 : 3)
      wins = least + turned(to) + (own.resumed[to] as number) < (next.cost[to] as number);
    if (!wins) continue;
    const cost = end.cost + findResumeCost(lines[held] as Traits, lines[i] as Traits);
    for (let to = 1; to < looseFrom; to += to % 4 === 1 ? 1 : 3)
      reach(to, cost + turned(to) + (own.resumed[to] as number), end.state, -1, -1);
  }
}

/** The least costly end of an interruption for each paragraph that it stands in. */
function findEnds(
  { looseFrom, states }: LineWalk,
  { cost, line }: ReachedLines,
): Map<number, Best> {
  const ends = new Map<number, Best>();
  for (let s = states; s < states * 2; s++) {
    const own = cost[s] as number;
    const state = s - states;
    if (own === Infinity || (state < looseFrom && state % 4 < 2)) continue;
    const held = line[s] as number;
    const best = ends.get(held);
    if (best === undefined) ends.set(held, { cost: own, state: s });
    else if (own < best.cost) [best.cost, best.state] = [own, s];
  }
  return ends;
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
