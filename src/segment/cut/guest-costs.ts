import type { Run } from '../assign/measure-return.ts';
import { measureSeam } from '../text/measure-seam.ts';
import type { Step } from './article-steps.ts';
import type { Item } from './item.ts';
import type { PageView } from './page-view.ts';

/** What it costs to begin an article within another one: little where that one broke off. */
export function findAsideCost(step: Step, t: number, host: number, view: PageView): number {
  const text = textAt(host, view);
  if (text?.column === null) return Infinity;
  const broken = text?.stopsOpen === true;
  // The walk takes what breaks off for a reason not to begin another story; here it is one.
  const paid = broken && step.token === 'text' && host === t - 1 ? 3 : 0;
  return (broken ? 1.2 : 2) - paid;
}

/** What it costs to go back to a story from what stands in it. */
export function findBackCost(t: number, host: Run, view: PageView): number {
  const text = textAt(t, view);
  const before = textAt(host[1], view);
  if (text === undefined || before === undefined || text.lines[0]?.opening) return 14;
  // The frames of a story are set in columns; a line by itself is seldom what a frame begins with.
  const bare = text.column === null ? 1.5 : 0;
  const kin = Math.max(-3, Math.min(4, view.returning(host, t) * 14)) - bare;
  const seam = measureSeam(before.text, text.text) + (isTurned(before, text) ? 2 : 0);
  if (before.stopsOpen && text.startsOpen) return 0.3 + seam * 0.4 - kin;
  if (before.stopsOpen) return 0.6 + seam * 0.7 - kin;
  if (text.startsOpen) return 5 - kin;
  return 2.5 + (isTurned(before, text) ? 0.6 : 0) - kin;
}

function isTurned(before: Item, text: Item): boolean {
  return (
    before.column !== null && text.column !== null && Math.abs(before.column - text.column) > 1
  );
}

function textAt(t: number, view: PageView): Item | undefined {
  return view.items[view.tokens[t]?.items[0] ?? -1];
}
