import type { LineReference } from '../../model/correction.ts';
import type { Draft } from './draft.ts';
import { findAtom } from './find-atom.ts';
import { type StepContext, stepError } from './step-context.ts';

/** The key of the article that a line belongs to. */
export function findArticle(draft: Draft, reference: LineReference, context: StepContext): string {
  const atom = findAtom(reference, context);
  const part = draft.parts.find(({ atoms }) => atoms.includes(atom));
  if (part === undefined || part.article === null) {
    throw stepError(context, {
      what: `line ${reference.line} of ${context.source} belongs to no article`,
      expected: 'a line of an article',
      found: `a line that is ${part?.role ?? 'unplaced'}`,
      fix: 'Name another line of the article, or move this line to its article first.',
    });
  }
  return part.article;
}
