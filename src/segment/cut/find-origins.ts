import type { Origin, steps } from '../cues/step-costs.ts';
import { looseKinds } from './line-kinds.ts';

/** The least that it cost to read so far, and the reading of the last line. */
export interface Best {
  cost: number;
  state: number;
}

export type Origins = Record<Origin, Best> & { least: number };

const originOf: Partial<Record<(typeof looseKinds)[number], Origin>> = {
  whole: 'whole',
  'sign-off': 'whole',
  part: 'part',
  byline: 'opener',
  tip: 'opener',
  'diary-date': 'opener',
};

/** Finds the cheapest reading of the last line of each sort that the next line cares about. */
export function findOrigins(costs: Float64Array, columns: number): Origins {
  const best = (): Best => ({ cost: 1e9, state: 0 });
  const origins: Origins = {
    'column-over': best(),
    'column-open': best(),
    whole: best(),
    part: best(),
    opener: best(),
    other: best(),
    least: Infinity,
  };
  for (let state = 0; state < costs.length; state++) {
    const cost = costs[state] as number;
    const kind = looseKinds[state - columns * 4];
    const place = state % 4;
    const origin =
      state < columns * 4
        ? origins[place < 2 ? 'column-open' : 'column-over']
        : origins[originOf[kind ?? 'head'] ?? 'other'];
    origins.least = Math.min(origins.least, cost);
    if (cost >= origin.cost) continue;
    origin.cost = cost;
    origin.state = state;
  }
  return origins;
}

/** The cheapest origin of a step. */
export function cheapest(origins: Origins, step: (typeof steps)['whole']): Best {
  let best = { cost: 1e9, state: 0 };
  for (const key of Object.keys(step) as Origin[]) {
    const cost = origins[key].cost + step[key];
    if (cost < best.cost) best = { cost, state: origins[key].state };
  }
  return best;
}
