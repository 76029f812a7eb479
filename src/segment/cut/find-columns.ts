import type { Atom } from '../lines/atom.ts';

const most = 36;

/** Finds the column widths that the lines of a page may be set in, the commonest first. */
export function findColumns(atoms: readonly Atom[]): number[] {
  const counts = new Map<number, number>();
  const count = (width: number, weight: number) => {
    const rounded = Math.round(width);
    if (rounded >= 6 && rounded <= 64) counts.set(rounded, (counts.get(rounded) ?? 0) + weight);
  };
  for (let i = 1; i < atoms.length; i++) {
    const width = (atoms[i] as Atom).width;
    const before = (atoms[i - 1] as Atom).width;
    if (Math.abs(width - before) > 2.2) continue;
    count(width, 1);
    count(Math.max(width, before), 1);
  }
  return [...counts]
    .filter(([, n]) => n >= 2)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, most)
    .map(([width]) => width);
}
