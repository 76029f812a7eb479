import type { Traits } from '../cues/traits.ts';
import { measureSeam } from '../text/measure-seam.ts';

/** What it costs to read a line as the rest of a paragraph that broke off some lines before. */
export function findResumeCost(held: Traits, line: Traits): number {
  const seam = measureSeam(held.text, line.text);
  return 0.3 + Math.min(7, seam * 1.8) + (held.ended ? 3 : 0);
}
