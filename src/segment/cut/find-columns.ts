import type { Atom } from '../lines/atom.ts';

const narrowest = 6;
const widest = 56;
/** Pages with more lines than any newspaper has are read with the commonest widths only. */
const longPage = 3000;
const few = 10;

/** Finds the column widths that the lines of a page may be set in. */
export function findColumns(atoms: readonly Atom[]): number[] {
  const counts = new Map<number, number>();
  for (const { width } of atoms) {
    const rounded = Math.round(width);
    if (rounded < narrowest || rounded > widest) continue;
    // A full line can be a character short of its column, or over it with squeezed marks.
    for (const near of [rounded - 1, rounded, rounded + 1]) {
      counts.set(near, (counts.get(near) ?? 0) + 1);
    }
  }
  const columns = [...counts].filter(([, n]) => n >= 2).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return columns.slice(0, atoms.length > longPage ? few : columns.length).map(([width]) => width);
}
