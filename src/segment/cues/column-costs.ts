import type { Traits } from './traits.ts';

/**
 * Fills in what it costs to read a line at each place of a paragraph that is set as wide as each of
 * the columns: four places a column, first, middle, last and single. A line is full where what the
 * next line begins with would not have fitted on it.
 */
export function fillColumnCosts(
  line: Traits,
  columns: readonly number[],
  costs: Float64Array,
): void {
  const { width, least, spaced } = line.atom;
  // A colon can end a paragraph that a list follows.
  const unfinished = line.ended ? 0 : /[：:]$/u.test(line.text) ? 2.4 : line.open ? 7 : 6;
  const begins =
    (line.startsClosed ? 8 : Math.min(2, line.orphan * 0.6)) + (line.byline?.marked ? 4 : 0);
  const goesOn =
    (line.opening ? 8 : 0) +
    (line.byline?.marked && !line.ended ? 3 : 0) +
    (line.caption ? 3 : 0) +
    (line.cutBefore ? 0 : 0.5) +
    (line.afterMark ? 0 : line.startsSentence * 0.7) +
    (line.afterEnd ? 0.4 : 0) +
    (line.newBlock ? 3 : 0);
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] as number;
    const over = Math.max(0, least - column - 0.6) * 3;
    // A line that was spaced out to fill the measure is full by its nature.
    const filled = spaced && width > column / 2 ? 99 : width + line.nextUnit;
    const short = Math.min(12, lacking(column + 0.6 - filled));
    const overIndented = Math.min(1.6, Math.max(0, least - (column - 2) - 0.4) * 1.2);
    const shortIndented = Math.min(12, lacking(column - 1.7 - filled) * 0.9);
    const tooFull = width >= column - 0.4 ? 1 : 0;
    costs[c * 4] = over + overIndented + shortIndented + begins;
    costs[c * 4 + 1] = over + short + goesOn;
    costs[c * 4 + 2] = over + unfinished + tooFull + goesOn;
    costs[c * 4 + 3] = over + overIndented + unfinished + begins + 0.3;
  }
}

/** A little room at the end of a line is common, more is not. */
function lacking(room: number): number {
  return Math.max(0, room) * 0.7 + Math.max(0, room - 1) * 1.6;
}
