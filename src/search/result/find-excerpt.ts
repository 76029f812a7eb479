import type { Run } from '../match/run.ts';
import type { PlacedField } from '../text/place-fields.ts';
import { findSentences } from './find-sentences.ts';
import { listMarks, type Mark, markPassages } from './list-marks.ts';

/** A stretch of text; `marked` where it is what was looked for. */
export interface Passage {
  text: string;
  marked: boolean;
}

/** The best place to show: sentences around the most of what was looked for, or the beginning. */
export function findExcerpt(fields: readonly PlacedField[], runs: readonly Run[]): Passage[] {
  const texts = fields.filter(({ field }) => field.name !== 'headline' && field.name !== 'byline');
  let chosen = texts.find(({ field }) => field.name === 'paragraph') ?? texts[0];
  let marks: Mark[] = [];
  for (const text of texts) {
    const found = listMarks(text, runs);
    if (countRuns(found) > countRuns(marks)) [chosen, marks] = [text, found];
  }
  if (chosen === undefined) return [];
  const { text } = chosen.field;
  const [from = 0, to = 0] = densest(marks) ?? [];
  const [start, end] = findSentences(text, from, to);
  return markPassages(text, start, end, marks);
}

function countRuns(marks: readonly Mark[]): number {
  return new Set(marks.map(([, , run]) => run)).size;
}

/** Where the most marks stand close together. */
function densest(marks: readonly Mark[]): Mark | undefined {
  const near = (from: number) => countRuns(marks.filter(([at]) => at >= from && at < from + 100));
  let best = marks[0];
  for (const mark of marks) if (near(mark[0]) > near(best?.[0] ?? 0)) best = mark;
  return best;
}
