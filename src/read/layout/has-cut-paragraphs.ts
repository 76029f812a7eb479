import { isParagraph } from './is-paragraph.ts';
import type { LineMeasure } from './measure-line.ts';

/** A clean text ends hardly any paragraph in mid-sentence. */
const cleanShare = 0.05;

/** Whether paragraphs end in mid-sentence more often than a clean text has it. */
export function hasCutParagraphs(measures: readonly LineMeasure[]): boolean {
  const texts = measures.filter(isParagraph);
  const cut = texts.filter(({ isClosed }) => !isClosed).length;
  return cut > texts.length * cleanShare;
}
