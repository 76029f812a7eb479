import { findRun } from '../match/find-run.ts';
import type { Run } from '../match/run.ts';
import type { PlacedField } from '../text/place-fields.ts';

/** A stretch of text; `marked` where it is what was looked for. */
export interface Passage {
  text: string;
  marked: boolean;
}

/** An excerpt goes on to the end of a sentence, up to about so many characters. */
const LENGTH = 110;
const SENTENCE_END = /[。！？!?；;…]["”’」』）)]*/gu;

/** The best place to show: whole sentences around the first match, or how the text begins. */
export function findExcerpt(fields: readonly PlacedField[], runs: readonly Run[]): Passage[] {
  const texts = fields.filter(({ field }) => field.name !== 'headline' && field.name !== 'byline');
  const marks = texts.map((field) => listMarks(field, runs));
  const most = Math.max(0, ...marks.map((list) => new Set(list.map(([, , run]) => run)).size));
  const best =
    most === 0 ? 0 : marks.findIndex((list) => new Set(list.map(([, , run]) => run)).size === most);
  const chosen = texts[best === -1 ? 0 : best];
  if (chosen === undefined) return [];
  const [first] = marks[best] ?? [];
  const [from, to] = findSentences(chosen.field.text, first?.[0] ?? 0, first?.[1] ?? 0);
  return markPassages(chosen.field.text, from, to, marks[best] ?? []);
}

/** Where the runs stand in a field, in characters of its text, in order, without overlap. */
export function listMarks(
  field: PlacedField,
  runs: readonly Run[],
): [from: number, to: number, run: number][] {
  const all = runs.flatMap((run, i) =>
    findRun(field, run).map(([first, last]): [number, number, number] => [
      field.from[first] ?? 0,
      field.to[last] ?? 0,
      i,
    ]),
  );
  all.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  let end = 0;
  return all.filter(([from, to]) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

export function markPassages(
  text: string,
  from: number,
  to: number,
  marks: readonly (readonly [number, number, number])[],
): Passage[] {
  const passages: Passage[] = [];
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || end > to) continue;
    if (start > at) passages.push({ text: text.slice(at, start), marked: false });
    passages.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) passages.push({ text: text.slice(at, to), marked: false });
  return passages;
}

/** Whole sentences around a match; a match in a sentence without end is shown with its clause. */
function findSentences(text: string, start: number, end: number): [from: number, to: number] {
  const ends = Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length);
  let from = ends.filter((at) => at <= start).at(-1) ?? 0;
  let to = ends.find((at) => at >= end) ?? text.length;
  while (to < text.length && to - from < LENGTH) {
    const next = ends.find((at) => at > to) ?? text.length;
    if (next - from > LENGTH * 1.5) break;
    to = next;
  }
  if (start - from > LENGTH) from = lastBreak(text, start - LENGTH / 2, start);
  if (to - end > LENGTH) to = Math.min(to, end + LENGTH);
  return [from, to];
}

function lastBreak(text: string, from: number, to: number): number {
  const clause = /[，,、：:]/gu;
  clause.lastIndex = Math.floor(from);
  const match = clause.exec(text);
  return match !== null && match.index < to ? match.index + 1 : Math.floor(from);
}
