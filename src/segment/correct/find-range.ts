import type { LineReference } from '../../model/correction.ts';
import type { Atom } from '../lines/atom.ts';
import { findAtom } from './find-atom.ts';
import { type StepContext, stepError } from './step-context.ts';

export interface LineRange {
  from: LineReference;
  to: LineReference;
}

/** The atoms from one line to another, both included. */
export function findRange({ from, to }: LineRange, context: StepContext): Set<Atom> {
  const first = context.atoms.indexOf(findAtom(from, context));
  const last = context.atoms.indexOf(findAtom(to, context, 'last'));
  if (last < first) {
    throw stepError(context, {
      what: 'the range ends before it begins',
      expected: `a line from ${from.line} on`,
      found: `line ${to.line}`,
      fix: 'Exchange "from" and "to".',
    });
  }
  return new Set(context.atoms.slice(first, last + 1));
}
