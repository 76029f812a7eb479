/** A row of the tables: what the knob does, how likely on a page, how likely at a place. */
export type KnobRow = readonly [does: string, pages: number, places: number];

/** One kind of nastiness that a page can be given. */
export interface Knob {
  /** What it does to a page. */
  does: string;
  /** The pages that it shows on; `file` knobs change the bytes and not the words. */
  layout: 'pdf' | 'ocr' | 'both' | 'file';
  /** How likely a page is to have it. */
  pages: number;
  /** How likely it is at each place of such a page where it could show. */
  places: number;
}
