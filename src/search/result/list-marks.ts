import { findRun } from '../match/find-run.ts';
import type { Run } from '../match/run.ts';
import type { Symbols } from '../tokenize.ts';
import type { Passage } from './find-excerpt.ts';

/** A stretch of a text to be marked, and the first of the runs that it stands for. */
export type Mark = [from: number, to: number, run: number];

/** Where the runs stand in a text, in characters; what overlaps is one mark. */
export function listMarks(text: Symbols, runs: readonly Run[]): Mark[] {
  const all = runs.flatMap((run, i) =>
    findRun(text, run).map(([first, last]): Mark => [text.from[first] ?? 0, text.to[last] ?? 0, i]),
  );
  all.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  const marks: Mark[] = [];
  for (const mark of all) {
    const before = marks.at(-1);
    if (before !== undefined && mark[0] < before[1]) before[1] = Math.max(before[1], mark[1]);
    else marks.push(mark);
  }
  return marks;
}

/** A part of a text, cut where marks begin and end. */
export function markPassages(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
): Passage[] {
  const passages: Passage[] = [];
  const push = (start: number, end: number, marked: boolean) => {
    if (end > start) passages.push({ text: text.slice(start, end), marked });
  };
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || end > to) continue;
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, to, false);
  return passages;
}
