import { wideRanges } from './wide-ranges.ts';

/** How many cells a text takes up in a terminal. */
export function measureCells(text: string): number {
  let cells = 0;
  for (const character of text) cells += cellsOf(character.codePointAt(0) ?? 0);
  return cells;
}

function cellsOf(codePoint: number): number {
  if (codePoint < 0x300) return 1;
  if (/\p{M}/u.test(String.fromCodePoint(codePoint))) return 0;
  return wideRanges.some(([from, to]) => codePoint >= from && codePoint <= to) ? 2 : 1;
}
