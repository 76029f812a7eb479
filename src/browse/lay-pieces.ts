import type { Piece } from '../model/piece.ts';
import type { SourceRecord } from '../model/source-record.ts';

/** A run of source lines that belong to one piece. */
export interface Block {
  piece: Piece;
  lines: {
    number: number;
    /** As much of the line as belongs to the piece. */
    text: string;
    /** The first block that shows this line; its anchor stands there. */
    first: boolean;
  }[];
}

/**
 * A source page as blocks in the order of its lines, each printed character in one block.
 * A line that several pieces share is divided among them by their own characters.
 */
export function layPieces(record: Pick<SourceRecord, 'lines' | 'pieces'>): Block[] {
  const cursors = record.pieces.map((piece) => ({ piece, rest: compact(piece.text), at: 0 }));
  const onLine = piecesOnLines(record.lines.length, cursors);
  const blocks: Block[] = [];
  record.lines.forEach((line, index) => {
    if (line.trim() === '') return;
    divide(line, onLine[index] ?? []).forEach(({ piece, text }, part) => {
      const open = blocks.at(-1);
      const shown = { number: index + 1, text, first: part === 0 };
      if (open?.piece === piece) open.lines.push(shown);
      else blocks.push({ piece, lines: [shown] });
    });
  });
  return blocks;
}

interface Cursor {
  piece: Piece;
  /** Its characters, white space aside. */
  rest: string;
  /** How many of them earlier lines have used. */
  at: number;
}

function piecesOnLines(count: number, cursors: readonly Cursor[]): Cursor[][] {
  const onLine: Cursor[][] = Array.from({ length: count }, () => []);
  for (const cursor of cursors) {
    const [from, to] = cursor.piece.lines;
    for (let line = from; line <= Math.min(to, count); line += 1) onLine[line - 1]?.push(cursor);
  }
  return onLine;
}

const nobody: Piece = { role: 'unplaced', article: null, lines: [1, 1], text: '' };

function divide(line: string, cursors: readonly Cursor[]): { piece: Piece; text: string }[] {
  let owner = cursors[0];
  if (owner === undefined) return [{ piece: nobody, text: line }];
  const parts: { piece: Piece; text: string }[] = [];
  for (const character of line) {
    const isSpace = character.trim() === '';
    if (!isSpace && !takes(owner, character)) {
      owner = cursors.find((cursor) => takes(cursor, character)) ?? owner;
    }
    if (!isSpace) owner.at += character.length;
    const open = parts.at(-1);
    if (open?.piece === owner.piece || (open && isSpace)) open.text += character;
    else parts.push({ piece: owner.piece, text: character });
  }
  return parts;
}

function takes(cursor: Cursor, character: string): boolean {
  return cursor.rest.startsWith(character, cursor.at);
}

function compact(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
