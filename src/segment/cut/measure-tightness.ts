import type { Traits } from '../cues/traits.ts';

/**
 * How much it says that no blank line parts two lines: nothing where blank lines are rare, most on
 * pages of a paragraph a line, where only what belongs together stands together.
 */
export function measureTightness(lines: readonly Traits[]): number {
  const share = (holds: (line: Traits) => boolean) => lines.filter(holds).length / lines.length;
  if (share((line) => line.atom.blankBefore) < 0.6) return 0;
  return share((line) => line.atom.width > 45) > 0.25 ? 3.8 : 2.8;
}
