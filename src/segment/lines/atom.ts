/** A stretch of one source line that is decided on as a whole; mostly the whole line. */
export interface Atom {
  /** The source line, counted from 1. */
  line: number;
  /** UTF-16 offsets in that line. */
  from: number;
  to: number;
  /** Its words, letter-spacing and spaces of justification gone. */
  text: string;
  /** Its width in Chinese characters, set plainly. */
  width: number;
  /** Its width with every punctuation mark squeezed. */
  least: number;
  /** Whether a blank line stands before it. */
  blankBefore: boolean;
  /** No blank line before it, and no digit at the end of the line before that would explain it. */
  near: boolean;
  /** Whether the line was printed with spaces between all its characters. */
  spaced: boolean;
}
