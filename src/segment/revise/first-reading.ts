import type { PageSigns } from './page-signs.ts';
import type { Reading } from './reading.ts';

/** The reading of a page before its revision; what is printed over several stories is of none. */
export function firstReading(page: PageSigns): Reading {
  return {
    article: page.was.map((own, i) => (page.over[i] ? null : own)),
    kind: [...page.kind],
    subhead: [...page.wasSubhead],
  };
}
