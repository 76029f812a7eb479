import { ExpectedError, type Problem } from '../../model/expected-error.ts';
import type { Atom } from '../lines/atom.ts';

/** What a step needs besides the draft. */
export interface StepContext {
  /** The page's lines. */
  lines: readonly string[];
  /** The source, for messages. */
  source: string;
  /** The file of corrections, for messages. */
  path: string;
  /** The step's number from 1 and its name, for messages: `step 3 (move)`. */
  step: string;
  /** All atoms of the page in source order. */
  atoms: readonly Atom[];
}

/** The error of a step that cannot be carried out. */
export function stepError(
  context: StepContext,
  { what, ...rest }: Omit<Problem, 'where' | 'status'>,
): ExpectedError {
  return new ExpectedError({ what: `${context.step}: ${what}`, where: context.path, ...rest });
}
