import { findColumnCosts } from '../cues/column-costs.ts';
import { findLooseCost } from '../cues/loose-costs.ts';
import { findHeadJoinCost, findPartJoinCost, type Origin, steps } from '../cues/step-costs.ts';
import type { Traits } from '../cues/traits.ts';
import { findColumns } from './find-columns.ts';
import { columnPlaces, type LineReading, looseKinds } from './line-kinds.ts';

const loose = looseKinds.length;
const at = Object.fromEntries(looseKinds.map((kind, i) => [kind, i])) as Record<
  (typeof looseKinds)[number],
  number
>;

/**
 * Reads the lines of a page: finds the cheapest sequence of readings, each line a place in a
 * column's paragraph or something that stands by itself.
 */
export function readLines(lines: readonly Traits[]): LineReading[] {
  const columns = findColumns(lines.map((line) => line.atom));
  const looseFrom = columns.length * 4;
  const states = looseFrom + loose;
  const from = new Int16Array(lines.length * states);
  let costs = new Float64Array(states).fill(0);
  const paid = new Float64Array(lines.length);
  const tightness = measureTightness(lines);
  const enter = findEntries(lines);

  lines.forEach((line, i) => {
    const next = new Float64Array(states);
    const back = i * states;
    const before = lines[i - 1];
    const origins = findOrigins(costs, columns.length);
    // Where the spacing changes or a sentence is in its middle, something was printed between.
    const seam = (line.newBlock ? 1.5 : 0) + (line.orphan >= 2 ? 1 : 0);
    const begin = cheapest(origins, enter['begin-column']);
    const goOn = cheapest(origins, enter['go-on-column']);
    if (goOn.cost > 0) goOn.cost -= seam;
    for (let c = 0; c < columns.length; c++) {
      const own = findColumnCosts(line, columns[c] as number);
      const base = c * 4;
      const first = costs[base] as number;
      const middle = costs[base + 1] as number;
      const last = costs[base + 2] as number;
      const single = costs[base + 3] as number;
      const [over, overAt] = last <= single ? [last, base + 2] : [single, base + 3];
      const [open, openAt] = first <= middle ? [first, base] : [middle, base + 1];
      const [beginCost, beginAt] = over <= begin.cost ? [over, overAt] : [begin.cost, begin.state];
      const [goOnCost, goOnAt] = open <= goOn.cost ? [open, openAt] : [goOn.cost, goOn.state];
      for (let place = 0; place < 4; place++) {
        const starts = place === 0 || place === 3;
        next[base + place] = (starts ? beginCost : goOnCost) + (own[place] as number);
        from[back + base + place] = starts ? beginAt : goOnAt;
      }
    }
    for (let k = 0; k < loose; k++) {
      const kind = looseKinds[k] as (typeof looseKinds)[number];
      let { cost, state } = cheapest(origins, steps[kind]);
      const own = findLooseCost(kind, line);
      if (kind === 'head-more' && before) {
        const join = findHeadJoinCost(before, line, tightness);
        for (const source of [at.head, at['head-more']]) {
          const sum = (costs[looseFrom + source] as number) + join;
          if (sum < cost) [cost, state] = [sum, looseFrom + source];
        }
      }
      if (kind === 'upright' && (costs[looseFrom + at.upright] as number) < cost) {
        [cost, state] = [costs[looseFrom + at.upright] as number, looseFrom + at.upright];
      }
      if ((kind === 'whole' || kind === 'part') && state === looseFrom + at.part) {
        const joined = cost + findPartJoinCost(line, tightness);
        const other = cheapest(
          { ...origins, part: { cost: origins.part.cost + 4, state: origins.part.state } },
          steps[kind],
        );
        ({ cost, state } = joined <= other.cost ? { cost: joined, state } : other);
      }
      const fresh = (kind === 'whole' || kind === 'part') && state !== looseFrom + at.part;
      next[looseFrom + k] = cost + own + (fresh ? Math.min(2, line.orphan * 0.6) : 0);
      from[back + looseFrom + k] = state;
    }
    const least = next.reduce((a, b) => Math.min(a, b));
    paid[i] = least;
    costs = next.map((cost) => cost - least);
  });
  return trace(lines.length, states, looseFrom, columns, from, costs, paid);
}

/**
 * How much it says that no blank line parts two lines: nothing where blank lines are rare, most on
 * pages of a paragraph a line, where only what belongs together stands together.
 */
function measureTightness(lines: readonly Traits[]): number {
  const share = (holds: (line: Traits) => boolean) => lines.filter(holds).length / lines.length;
  if (share((line) => line.atom.blankBefore) < 0.6) return 0;
  return share((line) => line.atom.width > 45) > 0.25 ? 3.8 : 2.8;
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

const originOf: Partial<Record<(typeof looseKinds)[number], Origin>> = {
  whole: 'whole',
  'sign-off': 'whole',
  part: 'part',
  byline: 'opener',
  tip: 'opener',
  'diary-date': 'opener',
};

type Origins = Record<keyof (typeof steps)['whole'], { cost: number; state: number }>;

function findOrigins(costs: Float64Array, columns: number): Origins {
  const best = (): { cost: number; state: number } => ({ cost: 1e9, state: 0 });
  const origins: Origins = {
    'column-over': best(),
    'column-open': best(),
    whole: best(),
    part: best(),
    opener: best(),
    other: best(),
  };
  costs.forEach((cost, state) => {
    const kind = looseKinds[state - columns * 4];
    const place = state % 4;
    const origin =
      state < columns * 4
        ? origins[place === 0 || place === 1 ? 'column-open' : 'column-over']
        : origins[originOf[kind ?? 'head'] ?? 'other'];
    if (cost < origin.cost) {
      origin.cost = cost;
      origin.state = state;
    }
  });
  return origins;
}

function cheapest(
  origins: Origins,
  step: (typeof steps)['whole'],
): { cost: number; state: number } {
  let best = { cost: 1e9, state: 0 };
  for (const key of Object.keys(step) as (keyof Origins)[]) {
    const cost = origins[key].cost + step[key];
    if (cost < best.cost) best = { cost, state: origins[key].state };
  }
  return best;
}

function trace(
  length: number,
  states: number,
  looseFrom: number,
  columns: readonly number[],
  from: Int16Array,
  costs: Float64Array,
  paid: Float64Array,
): LineReading[] {
  const readings: LineReading[] = [];
  const end = costs.map(
    (cost, s) => cost + (s < looseFrom && s % 4 < 2 ? steps.head['column-open'] : 0),
  );
  let state = end.reduce((best, cost, s) => (cost < (end[best] as number) ? s : best), 0);
  for (let i = length - 1; i >= 0; i--) {
    const cost = paid[i] as number;
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
    state = from[i * states + state] as number;
  }
  return readings.reverse();
}
