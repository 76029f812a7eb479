import type { Origin } from '../cues/step-costs.ts';
import { looseKinds } from './line-kinds.ts';
import { originOrder } from './order-step.ts';

/** The least that it cost to read so far, and the reading of the last line. */
export interface Best {
  cost: number;
  state: number;
}

const over = originOrder.indexOf('column-over');
const open = originOrder.indexOf('column-open');
const part = originOrder.indexOf('part');

/** The cheapest reading of the last line of each sort that the next line cares about. */
export interface Origins {
  costs: Float64Array;
  states: Int32Array;
  least: number;
}

const originOf: Partial<Record<(typeof looseKinds)[number], Origin>> = {
  whole: 'whole',
  'sign-off': 'whole',
  part: 'part',
  byline: 'opener',
  tip: 'opener',
  'diary-date': 'opener',
};
const looseOrigins = looseKinds.map((kind) => originOrder.indexOf(originOf[kind] ?? 'other'));

/** More than any reading costs. */
const never = 1e9;

/** Finds the cheapest readings of the last line; those of columns stand before the loose ones. */
export function findOrigins(reached: Float64Array, from: number, columns: number): Origins {
  const costs = new Float64Array(originOrder.length).fill(never);
  const states = new Int32Array(originOrder.length);
  let least = Infinity;
  const see = (state: number, origin: number) => {
    const cost = reached[from + state] as number;
    if (cost < least) least = cost;
    if (cost >= (costs[origin] as number)) return;
    costs[origin] = cost;
    states[origin] = state;
  };
  for (let state = 0; state < columns * 4; state++) see(state, state % 4 < 2 ? open : over);
  for (let k = 0; k < looseOrigins.length; k++) see(columns * 4 + k, looseOrigins[k] as number);
  return { costs, states, least };
}

/** The cheapest origin of a step; `dearer` is what more it costs to come from a part. */
export function cheapest({ costs, states }: Origins, step: Float64Array, dearer = 0): Best {
  const best = { cost: never, state: 0 };
  for (let origin = 0; origin < step.length; origin++) {
    let cost = costs[origin] as number;
    if (origin === part) cost += dearer;
    cost += step[origin] as number;
    if (cost >= best.cost) continue;
    best.cost = cost;
    best.state = states[origin] as number;
  }
  return best;
}
