import type { Piece } from '../../src/model/piece.ts';

/** One printed line, or the part of it that lies in one piece. */
export interface Row {
  line: number;
  text: string;
  piece: Piece;
  /** The first row of its piece: the one that says why. */
  isFirst: boolean;
}

/** The printed lines of a page, each with the piece that it lies in, from top to bottom. */
export function findRows(lines: readonly string[], pieces: readonly Piece[]): Row[] {
  return pieces.flatMap((piece) => {
    const [from, to] = piece.lines;
    const printed: number[] = [];
    for (let line = from; line <= to; line += 1) {
      if (/\S/.test(lines[line - 1] ?? '')) printed.push(line);
    }
    const texts = piece.text.split('\n').filter((text) => /\S/.test(text));
    return texts.map((text, i) => ({
      line: printed[i] ?? to,
      text: text.trim(),
      piece,
      isFirst: i === 0,
    }));
  });
}
