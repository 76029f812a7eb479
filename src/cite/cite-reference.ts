import { citeApa } from './cite-apa.ts';
import { citeChicago } from './cite-chicago.ts';
import { citeGbT7714 } from './cite-gb-t-7714.ts';
import { citeMla } from './cite-mla.ts';
import type { Reference } from './reference.ts';
import type { Run } from './run.ts';

interface Style {
  readonly name: string;
  readonly cite: (reference: Reference, accessed: string | null) => Run[];
}

/** The styles that articles are cited in, in the order in which they are offered. */
export const citationStyles = {
  'gb-t-7714-2025': {
    name: 'GB/T 7714—2025',
    cite: (reference, accessed) => citeGbT7714(reference, 2025, accessed),
  },
  'gb-t-7714-2015': {
    name: 'GB/T 7714—2015',
    cite: (reference, accessed) => citeGbT7714(reference, 2015, accessed),
  },
  apa: { name: 'APA 7', cite: (reference) => citeApa(reference) },
  mla: { name: 'MLA 9', cite: (reference) => citeMla(reference) },
  'chicago-note': {
    name: 'Chicago 18, note',
    cite: (reference) => citeChicago(reference, 'note', 18),
  },
  'chicago-bibliography': {
    name: 'Chicago 18, bibliography',
    cite: (reference) => citeChicago(reference, 'bibliography', 18),
  },
  'chicago-author-date': {
    name: 'Chicago 18, author-date',
    cite: (reference) => citeChicago(reference, 'author-date', 18),
  },
  'chicago-17-note': {
    name: 'Chicago 17, note',
    cite: (reference) => citeChicago(reference, 'note', 17),
  },
  'chicago-17-bibliography': {
    name: 'Chicago 17, bibliography',
    cite: (reference) => citeChicago(reference, 'bibliography', 17),
  },
  'chicago-17-author-date': {
    name: 'Chicago 17, author-date',
    cite: (reference) => citeChicago(reference, 'author-date', 17),
  },
} as const satisfies Record<string, Style>;

export type CitationStyle = keyof typeof citationStyles;

/**
 * A reference in one style. `accessed` is the day on which the reader read it, where it is known;
 * only styles that ask for it show it.
 */
export function citeReference(
  reference: Reference,
  style: CitationStyle,
  accessed: string | null = null,
): Run[] {
  return citationStyles[style].cite(reference, accessed);
}
