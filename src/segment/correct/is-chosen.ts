import type { Atom } from '../lines/atom.ts';
import type { Part } from '../plan/part.ts';

/** Whether an isolated part lies in a set of atoms. */
export function isChosen(part: Part, chosen: ReadonlySet<Atom>): boolean {
  const [first] = part.atoms;
  return first !== undefined && chosen.has(first);
}
