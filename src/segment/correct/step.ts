import type { CorrectionStep } from '../../model/correction.ts';

/** One kind of decision: `Step<'move'>`. */
export type Step<Name extends CorrectionStep['do']> = Extract<CorrectionStep, { do: Name }>;
