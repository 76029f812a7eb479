import type { Traits } from '../cues/traits.ts';

export type ItemKind =
  | 'text'
  | 'lead'
  | 'caption'
  | 'head'
  | 'byline'
  | 'credit'
  | 'label'
  | 'tip'
  | 'note'
  | 'diary-date'
  | 'furniture';

/** Lines that belong together: one paragraph or part of one, one headline, one byline line … */
export interface Item {
  kind: ItemKind;
  lines: Traits[];
  text: string;
  /** The width of the column that a text is set in; null where it is not set in columns. */
  column: number | null;
  /** A text that stops in mid-sentence. */
  stopsOpen: boolean;
  /** A text that begins in mid-sentence. */
  startsOpen: boolean;
}
