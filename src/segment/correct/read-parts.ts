import type { Part } from '../plan/part.ts';
import type { Draft } from './draft.ts';

/** The parts of a corrected plan as articles are made from them: misprints replaced. */
export function readParts({ parts, readings }: Draft): Part[] {
  return parts.map((part) => ({
    ...part,
    atoms: part.atoms.map((atom) => {
      const text = readings.get(atom);
      return text === undefined ? atom : { ...atom, text };
    }),
  }));
}
