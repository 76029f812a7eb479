import { findColumnCosts } from '../cues/column-costs.ts';
import { findLooseCost } from '../cues/loose-costs.ts';
import { findHeadJoinCost, findPartJoinCost, steps } from '../cues/step-costs.ts';
import type { Traits } from '../cues/traits.ts';
import { findColumns } from './find-columns.ts';
import { type Best, cheapest, findOrigins, type Origins } from './find-origins.ts';
import { columnPlaces, type LineReading, looseKinds } from './line-kinds.ts';
import { findResumeCost } from './resume-cost.ts';

const loose = looseKinds.length;
const at = Object.fromEntries(looseKinds.map((kind, i) => [kind, i])) as Record<
  (typeof looseKinds)[number],
  number
>;

/** What the search knows of a page while it walks over its lines. */
interface Walk {
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
interface Reached {
  cost: Float64Array;
  line: Int32Array;
  column: Int32Array;
}

/**
 * Reads the lines of a page: finds the cheapest sequence of readings, each line a place in a
 * column's paragraph or something that stands by itself.
 */
export function readLines(lines: readonly Traits[]): LineReading[] {
  const columns = findColumns(lines.map((line) => line.atom));
  const looseFrom = columns.length * 4;
  const states = looseFrom + loose;
  const walk: Walk = {
    lines,
    columns,
    looseFrom,
    states,
    tightness: measureTightness(lines),
    enter: findEntries(lines),
    from: new Int32Array(lines.length * states * 2),
  };
  let reached = nowhere(states);
  reached.cost.fill(0, 0, states);
  const paid = new Float64Array(lines.length);
  lines.forEach((_, i) => {
    const next = nowhere(states);
    takeLine(walk, reached, next, i, 0);
    takeLine(walk, reached, next, i, states);
    resume(walk, reached, next, i);
    const least = next.cost.reduce((a, b) => Math.min(a, b));
    paid[i] = least;
    next.cost.forEach((cost, s) => {
      next.cost[s] = cost - least;
    });
    reached = next;
  });
  return trace(walk, reached.cost, paid);
}

function nowhere(states: number): Reached {
  return {
    cost: new Float64Array(states * 2).fill(Infinity),
    line: new Int32Array(states * 2).fill(-1),
    column: new Int32Array(states * 2).fill(-1),
  };
}

/** Reads a line in each way, in the middle of an interrupted paragraph (`half` > 0) or not. */
function takeLine(walk: Walk, reached: Reached, next: Reached, i: number, half: number): void {
  const { lines, columns, looseFrom, states, from, tightness, enter } = walk;
  const line = lines[i] as Traits;
  const before = lines[i - 1];
  const costs = reached.cost.subarray(half, half + states);
  const origins = findOrigins(costs, columns.length);
  if (origins.least === Infinity) return;
  const back = i * states * 2 + half;
  const put = (state: number, cost: number, source: number) => {
    next.cost[half + state] = half > 0 ? cost + waiting : cost;
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
  for (let k = 0; k < loose; k++) {
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

/** Enters and leaves what interrupts a paragraph: the paragraph goes on where the interruption ends. */
function resume(walk: Walk, reached: Reached, next: Reached, i: number): void {
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
        open.cost + cost - spared + (open.state % 4 === 0 ? alone : 0),
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
      const turned = Math.abs(column - width) <= 1 ? 0 : 5;
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

/** Wider than any column. */
const wide = 58;

/** The steps into columns: dearer from without, the more lines of the page no column could hold. */
function findEntries(
  lines: readonly Traits[],
): Pick<typeof steps, 'begin-column' | 'go-on-column'> {
  const share = lines.filter((line) => line.atom.width > wide).length / lines.length;
  const more = Math.min(3, share * 12);
  const raise = (step: (typeof steps)['whole']) => ({
    ...step,
    whole: step.whole + more,
    part: step.part + more,
    opener: step.opener + more,
    other: step.other + more,
  });
  return {
    'begin-column': raise(steps['begin-column']),
    'go-on-column': raise(steps['go-on-column']),
  };
}

/** What it costs more to break a paragraph off on its first line, which may be a headline. */
const alone = 3;

/** What each line costs that stands between two parts of a paragraph. */
const waiting = 0.1;

/** What a break costs less where the paragraph goes on behind it. */
const spared = 2.5;

/**
 * How much it says that no blank line parts two lines: nothing where blank lines are rare, most on
 * pages of a paragraph a line, where only what belongs together stands together.
 */
function measureTightness(lines: readonly Traits[]): number {
  const share = (holds: (line: Traits) => boolean) => lines.filter(holds).length / lines.length;
  if (share((line) => line.atom.blankBefore) < 0.6) return 0;
  return share((line) => line.atom.width > 45) > 0.25 ? 3.8 : 2.8;
}

/** What it costs that a paragraph never goes on behind what interrupted it. */
const lost = 4;

function trace(walk: Walk, costs: Float64Array, paid: Float64Array): LineReading[] {
  const { columns, looseFrom, states, from } = walk;
  const readings: LineReading[] = [];
  const end = costs.map((cost, s) => {
    const state = s % states;
    const open = state < looseFrom && state % 4 < 2 ? steps.head['column-open'] : 0;
    return cost + open + (s < states ? 0 : lost);
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
