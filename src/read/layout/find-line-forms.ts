import type { LineMeasure } from './measure-line.ts';

/** A line as printed in its column, or a whole paragraph (or what OCR took for one). */
export type LineForm = 'printed' | 'paragraph';

/** What speaks against either form, as a cost; the cheapest course through all lines is taken. */
const costs = {
  /** No column of a newspaper is so wide, in ems. */
  tooWide: 52,
  widerThanColumns: { printed: 8, paragraph: 0 },
  /** Open at its end, and as wide as a neighbour: two lines of one column. */
  likeNeighbour: { printed: 0, paragraph: 2.5 },
  /** Open at its end, of a column's width, but unlike its neighbours. */
  openEnd: { printed: 0, paragraph: 0.6 },
  /** Closed, and wider than most columns. */
  wholeSentence: { printed: 1.5, paragraph: 0 },
  neutral: { printed: 0, paragraph: 0.1 },
  /** The layout of a page rarely changes. */
  change: 7,
} as const;

/** Columns are between these widths, in ems. */
const columnWidth = { least: 7, most: 40 };
/** Lines of one column differ by no more, in ems: what punctuation at the margin may cost. */
const sameWidth = 1.5;

type Costs = Readonly<Record<LineForm, number>>;

/** The form of each line, by the cheapest explanation of all of them together. */
export function findLineForms(measures: readonly LineMeasure[]): LineForm[] {
  let printed = 0;
  let paragraph = 0;
  /** For each line and form, whether the cheapest way to it came from the other form. */
  const turns: Record<LineForm, boolean>[] = [];
  for (let i = 0; i < measures.length; i += 1) {
    const cost = costOf(measures, i);
    const turn = {
      printed: i > 0 && paragraph + costs.change < printed,
      paragraph: i > 0 && printed + costs.change < paragraph,
    };
    const toPrinted = turn.printed ? paragraph + costs.change : printed;
    const toParagraph = turn.paragraph ? printed + costs.change : paragraph;
    printed = toPrinted + cost.printed;
    paragraph = toParagraph + cost.paragraph;
    turns.push(turn);
  }
  const forms: LineForm[] = [];
  let form: LineForm = printed <= paragraph ? 'printed' : 'paragraph';
  for (let i = measures.length - 1; i >= 0; i -= 1) {
    forms.push(form);
    if (turns[i]?.[form] === true) form = form === 'printed' ? 'paragraph' : 'printed';
  }
  return forms.reverse();
}

function costOf(measures: readonly LineMeasure[], i: number): Costs {
  const measure = measures[i];
  if (measure === undefined) return costs.neutral;
  const { width, isClosed } = measure;
  if (width > costs.tooWide) return costs.widerThanColumns;
  const fitsColumn = width >= columnWidth.least && width <= columnWidth.most;
  if (isClosed) return width > columnWidth.most ? costs.wholeSentence : costs.neutral;
  if (!fitsColumn) return costs.neutral;
  const isLike = (other: LineMeasure | undefined) =>
    other !== undefined && Math.abs(other.width - width) <= sameWidth;
  return isLike(measures[i - 1]) || isLike(measures[i + 1]) ? costs.likeNeighbour : costs.openEnd;
}
