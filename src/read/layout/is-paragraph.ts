import type { LineMeasure } from './measure-line.ts';

/** Narrower lines are headlines and bylines as likely as text, in ems. */
const textWidth = 30;

/** Whether a line that is no printed line of a column is wide enough to be text. */
export function isParagraph({ width }: LineMeasure): boolean {
  return width > textWidth;
}
