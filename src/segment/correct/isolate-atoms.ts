import type { Atom } from '../lines/atom.ts';
import type { Part } from '../plan/part.ts';

/**
 * Cuts parts so that each lies wholly within a set of atoms or wholly outside; nothing else
 * changes, since a cut-off rest goes on with the part before it.
 */
export function isolateAtoms(parts: readonly Part[], chosen: ReadonlySet<Atom>): Part[] {
  return parts.flatMap((part) => {
    const runs: Atom[][] = [];
    let inside: boolean | null = null;
    for (const atom of part.atoms) {
      if (chosen.has(atom) !== inside) runs.push([]);
      inside = chosen.has(atom);
      runs.at(-1)?.push(atom);
    }
    if (runs.length <= 1) return [part];
    return runs.map((atoms, i) => ({ ...part, atoms, joins: i > 0 || part.joins }));
  });
}
