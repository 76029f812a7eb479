import type { LineReference } from '../../model/correction.ts';
import type { Atom } from '../lines/atom.ts';
import { checkLine } from './check-line.ts';
import { plainText } from './plain-text.ts';
import type { StepContext } from './step-context.ts';

/**
 * The atom that a checked reference means: of a line that holds several, the one with its
 * characters; where they lie across atoms, the line's first, or its last for the end of a range.
 */
export function findAtom(
  reference: LineReference,
  context: StepContext,
  of: 'first' | 'last' = 'first',
): Atom {
  checkLine(reference, context);
  const own = context.atoms.filter(({ line }) => line === reference.line);
  const raw = context.lines[reference.line - 1] ?? '';
  const holding = own.filter(({ from, to }) =>
    plainText(raw.slice(from, to)).includes(plainText(reference.has)),
  );
  const candidates = holding.length > 0 ? holding : own;
  const atom = of === 'first' ? candidates[0] : candidates.at(-1);
  if (atom === undefined) throw new Error(`line ${reference.line} is printed, but in no atom`);
  return atom;
}
