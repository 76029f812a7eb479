import type { Layout } from '../../model/source-page.ts';
import type { LineForm } from './find-line-forms.ts';
import { isParagraph } from './is-paragraph.ts';
import type { LineMeasure } from './measure-line.ts';

/** Names the layout of a stretch of lines, and what shows it; `isCut` where the page has cut paragraphs. */
export function describeRegion(
  form: LineForm,
  measures: readonly LineMeasure[],
  isCut: boolean,
): { layout: Layout; evidence: string } {
  if (form === 'printed') {
    const open = measures.filter(({ isClosed }) => !isClosed).length;
    const share = Math.round((100 * open) / Math.max(1, measures.length));
    const width = median(measures.map((measure) => measure.width));
    return {
      layout: 'pdf-wrapped',
      evidence: `lines of about ${width} characters, ${share} % of them end within a sentence`,
    };
  }
  const texts = measures.filter(isParagraph);
  const cut = texts.filter(({ isClosed }) => !isClosed).length;
  const wholes =
    texts.length === 0
      ? 'short lines that stand by themselves'
      : `a paragraph a line, ${median(texts.map(({ width }) => width))} characters as a rule`;
  if (!isCut) return { layout: 'clean', evidence: `${wholes}, hardly any cut within a sentence` };
  return {
    layout: 'ocr-paragraphs',
    evidence: `${wholes}, ${cut} of ${texts.length} cut within a sentence`,
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
