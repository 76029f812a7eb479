import type { Random } from '../seed-random.ts';
import type { ColumnStyle } from './draw-column-style.ts';

/** Puts the spaces around numbers that justification leaves in a text layer: `近 400项`. */
export function spaceDigits(text: string, gap: ColumnStyle['digitGap'], random: Random): string {
  const before = text.replace(/(?<=\p{Script=Han})(?=[0-9A-Z])/gu, () =>
    random.chance(gap.before) ? ' ' : '',
  );
  return before.replace(/(?<=[0-9A-Za-z%])(?=\p{Script=Han})/gu, () =>
    random.chance(gap.after) ? ' ' : '',
  );
}
