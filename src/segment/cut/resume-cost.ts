import type { Traits } from '../cues/traits.ts';
import { measureSeam } from '../text/measure-seam.ts';

/** What it costs to read a line as the rest of a paragraph that broke off some lines before. */
export function findResumeCost(held: Traits, line: Traits): number {
  return addSeam(held, measureSeam(held.text, line.text));
}

/** The least that it can cost, however well the two meet. */
export function findLeastResumeCost(held: Traits): number {
  return addSeam(held, 0);
}

function addSeam(held: Traits, seam: number): number {
  return 0.3 + Math.min(7, seam * 1.8) + (held.ended ? 3 : 0);
}
