import type { Atom } from './atom.ts';
import { cleanLine } from './clean-line.ts';
import { measureWidth } from './measure-width.ts';
import { splitGluedLine } from './split-glued-line.ts';

/** Finds the atoms of a page's lines: one a printed line, more where two things share a line. */
export function findAtoms(lines: readonly string[], printed = lines): Atom[] {
  const atoms: Atom[] = [];
  let blankBefore = false;
  lines.forEach((raw, index) => {
    if (!/\S/u.test(raw)) {
      blankBefore = true;
      return;
    }
    const cuts = [0, ...splitGluedLine(raw), raw.length];
    for (let i = 1; i < cuts.length; i++) {
      const from = cuts[i - 1] as number;
      const to = cuts[i] as number;
      const { text, spaced } = cleanLine(raw.slice(from, to));
      const near =
        !blankBefore &&
        atoms.length > 0 &&
        !/[\x21-\x7e]$/u.test(atoms[atoms.length - 1]?.text ?? '');
      atoms.push({
        line: index + 1,
        from,
        to,
        text,
        ...measureWidth(
          lines === printed ? text : cleanLine((printed[index] ?? '').slice(from, to)).text,
        ),
        blankBefore,
        near,
        spaced,
      });
      blankBefore = false;
    }
  });
  return atoms;
}
