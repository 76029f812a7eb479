import type { Role } from '../../../src/model/piece.ts';

/** Characters of one line that belong together: most lines hold one run, glued lines two. */
export interface Run {
  /** The key of its article, null where it belongs to none. */
  article: string | null;
  role: Role;
  /** Whether a unit (a paragraph, a headline, a byline) begins with it. */
  start: boolean;
  text: string;
}

/** One line as printed. */
export interface PrintedLine {
  runs: Run[];
  /** No blank line may stand between it and the next. */
  tight: boolean;
}
