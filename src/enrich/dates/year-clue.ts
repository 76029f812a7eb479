/** How a year, a month or a day stands in a text; each says something else about the issue. */
export type ClueKind =
  | 'dateline'
  | 'weekday'
  | 'day'
  | 'month'
  | 'asOf'
  | 'yearEnd'
  | 'thisYear'
  | 'named'
  | 'newYear'
  | 'held'
  | 'award'
  | 'compared'
  | 'told'
  | 'reported'
  | 'lastYear'
  | 'laterMonth'
  | 'fullYear'
  | 'counted'
  | 'elapsed'
  | 'festival'
  | 'since'
  | 'sinceMonth'
  | 'origin'
  | 'announced'
  | 'appointed'
  | 'intended'
  | 'deadline'
  | 'plan'
  | 'anniversary'
  | 'era';

/** One thing in a text that speaks for or against years of issue. */
export interface YearClue {
  kind: ClueKind;
  /** The words, as printed. */
  evidence: string;
  /** The years of issue that it makes worth considering. */
  years: readonly number[];
  /** What it says about each year: the natural logarithm of how much likelier, up to a constant. */
  weigh(year: number): number;
}
