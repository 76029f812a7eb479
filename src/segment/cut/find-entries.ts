import { type Steps, steps } from '../cues/step-costs.ts';
import type { Traits } from '../cues/traits.ts';
import type { LineWalk } from './line-walk.ts';
import { orderStep } from './order-step.ts';

/** Wider than any column. */
const wide = 58;

/** The steps into columns: dearer from without, the more lines of the page no column could hold. */
export function findEntries(lines: readonly Traits[]): LineWalk['enter'] {
  const share = lines.filter((line) => line.atom.width > wide).length / lines.length;
  const more = Math.min(3, share * 12);
  const raise = (step: Steps) => ({
    ...step,
    whole: step.whole + more,
    part: step.part + more,
    opener: step.opener + more,
    other: step.other + more,
  });
  return {
    begin: orderStep(raise(steps['begin-column'])),
    goOn: orderStep(raise(steps['go-on-column'])),
  };
}
