import type { Origin, Steps } from '../cues/step-costs.ts';

/** The origins in the order in which costs are kept for the search. */
export const originOrder = [
  'column-over',
  'column-open',
  'whole',
  'part',
  'opener',
  'other',
] as const satisfies readonly Origin[];

/** The costs of a step in the order of the origins. */
export function orderStep(step: Steps): Float64Array {
  return Float64Array.from(originOrder, (origin) => step[origin]);
}
