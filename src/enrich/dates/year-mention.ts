import type { Passage } from '../text/passage.ts';

/** A year in a text, with as much of its date as is named, and the words around it. */
export interface YearMention {
  year: number;
  /** 1 to 12, null where no month is named. */
  month: number | null;
  day: number | null;
  /** The first month of the season named: 9 for 秋天; null for none. */
  season: number | null;
  /** The last year of a range, `2021—2025年`; null where it is one year. */
  until: number | null;
  /** The sentence before it and after it, as plain text. */
  before: string;
  after: string;
  /** How the next sentence begins. */
  next: string;
  /** The clause that it stands in, as printed. */
  evidence: string;
  field: Passage['field'];
}
