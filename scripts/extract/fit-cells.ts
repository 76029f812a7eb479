import { measureCells } from './measure-cells.ts';

/** Cuts or pads a text to so many cells of a terminal. */
export function fitCells(text: string, cells: number): string {
  const wanted = measureCells(text.slice(0, cells + 1));
  if (wanted <= cells && text.length <= cells) return text + ' '.repeat(cells - wanted);
  let fitted = '';
  let used = 0;
  for (const character of text) {
    const next = measureCells(character);
    if (used + next > cells - 1) break;
    fitted += character;
    used += next;
  }
  return `${fitted}…${' '.repeat(Math.max(0, cells - used - 1))}`;
}
