import type { Atom } from '../lines/atom.ts';
import { cleanLine } from '../lines/clean-line.ts';

/** Gives an atom’s words as they are printed, whatever they were turned into for reading. */
export type Print = (atom: Atom) => string;

/** Makes the printer of a page; where the page was read as printed, atoms hold their print. */
export function printFrom(lines: readonly string[], read: readonly string[]): Print {
  if (lines === read) return (atom) => atom.text;
  return (atom) => cleanLine((lines[atom.line - 1] ?? '').slice(atom.from, atom.to)).text;
}
