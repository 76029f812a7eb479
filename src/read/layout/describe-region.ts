import type { Layout } from '../../model/source-page.ts';
import type { LineForm } from './find-line-forms.ts';
import type { LineMeasure } from './measure-line.ts';

/** Narrower lines are headlines and bylines as likely as text, in ems. */
const textWidth = 30;
/** A clean text ends hardly any paragraph in mid-sentence. */
const cleanShare = 0.05;

/** Names the layout of a stretch of lines, and what shows it. */
export function describeRegion(
  form: LineForm,
  measures: readonly LineMeasure[],
): { layout: Layout; evidence: string } {
  if (form === 'printed') {
    const open = measures.filter(({ isClosed }) => !isClosed).length;
    const share = Math.round((100 * open) / Math.max(1, measures.length));
    return {
      layout: 'pdf-wrapped',
      evidence: `lines of about ${median(measures.map(({ width }) => width))} characters, ${share} % of them end within a sentence`,
    };
  }
  const texts = measures.filter(({ width }) => width > textWidth);
  const cut = texts.filter(({ isClosed }) => !isClosed).length;
  const isClean = cut <= texts.length * cleanShare;
  const wholes = `a paragraph a line, ${median(texts.map(({ width }) => width))} characters as a rule`;
  return isClean
    ? { layout: 'clean', evidence: `${wholes}, each closed` }
    : {
        layout: 'ocr-paragraphs',
        evidence: `${wholes}, ${cut} of ${texts.length} cut within a sentence`,
      };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
