import { findColumnCosts } from '../cues/column-costs.ts';
import { interruptCosts } from '../cues/interrupt-costs.ts';
import { findLooseCost } from '../cues/loose-costs.ts';
import { findHeadJoinCost, findPartJoinCost, steps } from '../cues/step-costs.ts';
import type { Traits } from '../cues/traits.ts';
import { type Best, cheapest, findOrigins, type Origins } from './find-origins.ts';
import { looseKinds } from './line-kinds.ts';
import type { LineWalk, ReachedLines } from './line-walk.ts';

const at = Object.fromEntries(looseKinds.map((kind, i) => [kind, i])) as Record<
  (typeof looseKinds)[number],
  number
>;

/** Reads a line in each way, in the middle of an interrupted paragraph (`half` > 0) or not. */
export function takeLine(
  walk: LineWalk,
  reached: ReachedLines,
  next: ReachedLines,
  i: number,
  half: number,
): void {
  const { lines, columns, looseFrom, states, from, tightness, enter } = walk;
  const line = lines[i] as Traits;
  const before = lines[i - 1];
  const costs = reached.cost.subarray(half, half + states);
  const origins = findOrigins(costs, columns.length);
  if (origins.least === Infinity) return;
  const back = i * states * 2 + half;
  const put = (state: number, cost: number, source: number) => {
    next.cost[half + state] = half > 0 ? cost + interruptCosts.waiting : cost;
    from[back + state] = half + source;
    next.line[half + state] = reached.line[half + source] as number;
    next.column[half + state] = reached.column[half + source] as number;
  };
  // Where the spacing changes or a sentence is in its middle, something was printed between.
  const seam = (line.newBlock ? 1.5 : 0) + (line.orphan >= 2 ? 1 : 0);
  const begin = cheapest(origins, enter['begin-column']);
  const goOn = cheapest(origins, enter['go-on-column']);
  if (goOn.cost > 0) goOn.cost -= seam;
  for (let c = 0; c < columns.length; c++) {
    const own = findColumnCosts(line, columns[c] as number);
    const base = c * 4;
    const over = better(costs, base + 2, base + 3, begin);
    const open = better(costs, base, base + 1, goOn);
    for (let place = 0; place < 4; place++) {
      const source = place === 0 || place === 3 ? over : open;
      put(base + place, source.cost + (own[place] as number), source.state);
    }
  }
  for (let k = 0; k < looseKinds.length; k++) {
    const kind = looseKinds[k] as (typeof looseKinds)[number];
    const best = enterLoose(kind, { line, before, costs, origins, looseFrom, tightness });
    const fresh = (kind === 'whole' || kind === 'part') && best.state !== looseFrom + at.part;
    const cost =
      best.cost + findLooseCost(kind, line) + (fresh ? Math.min(2, line.orphan * 0.6) : 0);
    put(looseFrom + k, cost, best.state);
  }
}

function better(costs: Float64Array, one: number, other: number, best: Best): Best {
  const state = (costs[one] as number) <= (costs[other] as number) ? one : other;
  return (costs[state] as number) <= best.cost ? { cost: costs[state] as number, state } : best;
}

/** The cheapest way to come to a line that stands by itself. */
function enterLoose(
  kind: (typeof looseKinds)[number],
  on: {
    line: Traits;
    before: Traits | undefined;
    costs: Float64Array;
    origins: Origins;
    looseFrom: number;
    tightness: number;
  },
): Best {
  const { line, before, costs, origins, looseFrom, tightness } = on;
  let best = cheapest(origins, steps[kind]);
  if (kind === 'head-more' && before) {
    const join = findHeadJoinCost(before, line, tightness);
    for (const source of [at.head, at['head-more']]) {
      const cost = (costs[looseFrom + source] as number) + join;
      if (cost < best.cost) best = { cost, state: looseFrom + source };
    }
  }
  if (kind === 'upright' && (costs[looseFrom + at.upright] as number) < best.cost)
    best = { cost: costs[looseFrom + at.upright] as number, state: looseFrom + at.upright };
  if ((kind === 'whole' || kind === 'part') && best.state === looseFrom + at.part) {
    const joined = best.cost + findPartJoinCost(line, tightness);
    const other = cheapest(
      { ...origins, part: { cost: origins.part.cost + 4, state: origins.part.state } },
      steps[kind],
    );
    return joined <= other.cost ? { cost: joined, state: best.state } : other;
  }
  return best;
}
