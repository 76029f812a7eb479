import { decidePart } from './decide-part.ts';
import type { Draft } from './draft.ts';
import { findRange } from './find-range.ts';
import { formatRange } from './format-range.ts';
import { isChosen } from './is-chosen.ts';
import { isolateAtoms } from './isolate-atoms.ts';
import { noteStep } from './note-step.ts';
import type { Step } from './step.ts';
import type { StepContext } from './step-context.ts';

/** Leaves lines out of every article; the source page goes on showing them, with the reason. */
export function dropLines(draft: Draft, step: Step<'drop'>, context: StepContext): Draft {
  const chosen = findRange(step.lines, context);
  const isolated = isolateAtoms(draft.parts, chosen);
  const dropped = isolated.filter((part) => isChosen(part, chosen));
  const why =
    step.note === undefined ? 'left out by an editor' : `left out by an editor: ${step.note}`;
  const parts = isolated.map((part) =>
    isChosen(part, chosen)
      ? decidePart(part, { role: 'unplaced', article: null, joins: false, why })
      : part,
  );
  const keys = dropped.map(({ article }) => article);
  const what = `略去原文${formatRange(step.lines)}`;
  return noteStep({ ...draft, parts }, keys, what, step);
}
