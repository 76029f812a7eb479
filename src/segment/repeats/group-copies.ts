import type { Atom } from '../lines/atom.ts';

/** Two atoms that say the same but for misread characters, as they stand on the page. */
export interface Copies {
  one: Atom;
  other: Atom;
  misses: number;
}

/** Groups copies whose atoms stand right behind each other in both places. */
export function groupCopies(atoms: readonly Atom[], copies: readonly Copies[]): Copies[][] {
  const places = new Map(atoms.map((atom, i) => [atom, i]));
  const at = (atom: Atom) => places.get(atom) as number;
  const sorted = [...copies].sort((a, b) => at(a.one) - at(b.one) || at(a.other) - at(b.other));
  const groups: Copies[][] = [];
  for (const pair of sorted) {
    const group = groups.find((known) => {
      const last = known.at(-1) as Copies;
      return at(pair.one) === at(last.one) + 1 && at(pair.other) === at(last.other) + 1;
    });
    if (group) group.push(pair);
    else groups.push([pair]);
  }
  return groups;
}
