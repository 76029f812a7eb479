import { interruptCosts } from '../cues/interrupt-costs.ts';
import { steps } from '../cues/step-costs.ts';
import type { Traits } from '../cues/traits.ts';
import { type Best, cheapest, findOrigins, type Origins } from './find-origins.ts';
import { looseKinds } from './line-kinds.ts';
import type { LineWalk, ReachedLines } from './line-walk.ts';
import { orderStep } from './order-step.ts';
import type { LineCosts } from './reckon-lines.ts';

const at = Object.fromEntries(looseKinds.map((kind, i) => [kind, i])) as Record<
  (typeof looseKinds)[number],
  number
>;
const looseSteps = looseKinds.map((kind) => orderStep(steps[kind]));

/** Reads a line in each way, in the middle of an interrupted paragraph (`half` > 0) or not. */
export function takeLine(
  walk: LineWalk,
  own: LineCosts,
  reached: ReachedLines,
  next: ReachedLines,
  i: number,
  half: number,
): void {
  const { lines, columns, looseFrom, states, from, enter } = walk;
  const line = lines[i] as Traits;
  const costs = reached.cost;
  const origins = findOrigins(costs, half, columns.length);
  if (origins.least === Infinity) return;
  const back = i * states * 2 + half;
  const waiting = half > 0 ? interruptCosts.waiting : 0;
  const put = (state: number, cost: number, source: number) => {
    next.cost[half + state] = cost + waiting;
    from[back + state] = half + source;
    next.line[half + state] = reached.line[half + source] as number;
    next.column[half + state] = reached.column[half + source] as number;
  };
  // Where the spacing changes or a sentence is in its middle, something was printed between.
  const seam = (line.newBlock ? 1.5 : 0) + (line.orphan >= 2 ? 1 : 0);
  const begin = cheapest(origins, enter.begin);
  const goOn = cheapest(origins, enter.goOn);
  if (goOn.cost > 0) goOn.cost -= seam;
  const better = (one: number, best: Best) => {
    const other = one + 1;
    const state = (costs[half + one] as number) <= (costs[half + other] as number) ? one : other;
    return (costs[half + state] as number) <= best.cost ? state : -1;
  };
  for (let base = 0; base < looseFrom; base += 4) {
    const over = better(base + 2, begin);
    const overCost = over < 0 ? begin.cost : (costs[half + over] as number);
    const open = better(base, goOn);
    const openCost = open < 0 ? goOn.cost : (costs[half + open] as number);
    const [overFrom, openFrom] = [over < 0 ? begin.state : over, open < 0 ? goOn.state : open];
    put(base, overCost + (own.column[base] as number), overFrom);
    put(base + 1, openCost + (own.column[base + 1] as number), openFrom);
    put(base + 2, openCost + (own.column[base + 2] as number), openFrom);
    put(base + 3, overCost + (own.column[base + 3] as number), overFrom);
  }
  for (let k = 0; k < looseKinds.length; k++) {
    const best = enterLoose(k, own, costs, half + looseFrom, origins, looseFrom);
    const fresh = (k === at.whole || k === at.part) && best.state !== looseFrom + at.part;
    const orphan = fresh ? Math.min(2, line.orphan * 0.6) : 0;
    put(looseFrom + k, best.cost + (own.loose[k] as number) + orphan, best.state);
  }
}

/** The cheapest way to come to a line that stands by itself; `from` is where such costs begin. */
function enterLoose(
  kind: number,
  { headJoin, partJoin }: LineCosts,
  costs: Float64Array,
  from: number,
  origins: Origins,
  looseFrom: number,
): Best {
  const step = looseSteps[kind] as Float64Array;
  const best = cheapest(origins, step);
  const come = (source: number, join: number) => {
    const cost = (costs[from + source] as number) + join;
    if (cost < best.cost) [best.cost, best.state] = [cost, looseFrom + source];
  };
  if (kind === at['head-more']) {
    come(at.head, headJoin);
    come(at['head-more'], headJoin);
  } else if (kind === at.upright) come(at.upright, 0);
  else if ((kind === at.whole || kind === at.part) && best.state === looseFrom + at.part) {
    const joined = best.cost + partJoin;
    const other = cheapest(origins, step, 4);
    return joined <= other.cost ? { cost: joined, state: best.state } : other;
  }
  return best;
}
