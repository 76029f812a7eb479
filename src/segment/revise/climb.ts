import { type Change, listChanges } from './list-changes.ts';
import type { PageSigns } from './page-signs.ts';
import type { Reading } from './reading.ts';
import { openRevision, type Revision } from './revision.ts';
import type { Tally } from './tally.ts';

const mostRounds = 30;
/** What a change must gain at the least, since the best of many looks better than it is. */
export const least = 0.5;
/** How many changes that lose a little are tried for what they make possible, and how much they lose. */
const mostTries = 8;
const mostLost = 1.5;

/** Newspaper pages take a third of this; what takes more is none, and is left as it is by then. */
const mostEffort = 500_000;

interface Weighed {
  change: Change;
  touched: ReadonlySet<number>;
  gain: number;
}

/**
 * Changes a reading as long as that gains something, the change that gains most first; then tries
 * what gains only together with what follows.
 */
export function climb(
  page: PageSigns,
  start: Reading,
  rate: (signs: (tally: Tally) => void) => number,
): Reading {
  const revision = openRevision(page, start, rate);
  let { open } = ascend(page, revision, [], null);
  const tried = new Set<Change>();
  for (let tries = 0; tries < mostTries; tries++) {
    const next = findBest(open, (weighed) => !tried.has(weighed.change));
    if (next === undefined) break;
    tried.add(next.change);
    const goBack = revision.save();
    revision.take(next.change);
    const on = ascend(page, revision, open, next.touched);
    if (next.gain + on.gained > least) open = on.open;
    else goBack();
  }
  return revision.reading;
}

/** Takes one change after the other from where stories have changed; `open` are those left. */
function ascend(
  page: PageSigns,
  revision: Revision<number>,
  known: readonly Weighed[],
  changed: ReadonlySet<number> | null,
): { gained: number; open: readonly Weighed[] } {
  let open = [...known];
  let dirty = changed;
  let gained = 0;
  for (let round = 0; round < mostRounds; round++) {
    // What a change gains depends on the stories that it touches alone.
    open = open.filter(({ touched }) => !touches(touched, dirty));
    for (const change of listChanges(page, revision.reading, revision.articles, dirty)) {
      if (revision.effort() > mostEffort) break;
      const { before, after, touched } = revision.weigh(change);
      const gain = total(after) - total(before);
      if (gain > -mostLost) open.push({ change, touched, gain });
    }
    const best = findBest(open, ({ gain }) => gain > least);
    if (best === undefined) break;
    revision.take(best.change);
    gained += best.gain;
    dirty = best.touched;
  }
  return { gained, open };
}

function touches(touched: ReadonlySet<number>, dirty: ReadonlySet<number> | null): boolean {
  if (dirty === null) return true;
  for (const own of touched) if (dirty.has(own)) return true;
  return false;
}

function findBest(
  open: readonly Weighed[],
  may: (weighed: Weighed) => boolean,
): Weighed | undefined {
  let best: Weighed | undefined;
  for (const weighed of open)
    if ((best === undefined || weighed.gain > best.gain) && may(weighed)) best = weighed;
  return best;
}

function total(sums: readonly number[]): number {
  let all = 0;
  for (const sum of sums) all += sum;
  return all;
}
