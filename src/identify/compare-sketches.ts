import type { Sketch } from './sketch.ts';

/** How alike two texts are, 0 to 1, from their samples alone: quicker and rougher than a text. */
export function compareSketches(a: Sketch, b: Sketch): number {
  let filled = 0;
  let same = 0;
  for (let bin = 0; bin < a.bins.length; bin += 1) {
    const one = a.bins[bin] ?? 0;
    const other = b.bins[bin] ?? 0;
    if (one === 0 && other === 0) continue;
    filled += 1;
    if (one === other) same += 1;
  }
  return filled === 0 ? 0 : Math.max(0, (same / filled - 1 / 255) / (1 - 1 / 255));
}
