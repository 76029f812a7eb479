import type { Dice } from '../draw-dice.ts';
import type { Random } from '../seed-random.ts';

/** How a page names those who wrote. */
export interface NameLabels {
  reporter: string;
  correspondent: string;
  /** Between a label and its names inside brackets. */
  gap: string;
  /** Between two names. */
  between: string;
}

const reporters = ['见习记者', '实习记者', '特约记者', '本报记者', '记者'];
const correspondents = ['特约通讯员', '本报通讯员', '通讯员', '通讯员'];

/** Draws the labels of one article's names; plain ones where the knob does not show. */
export function drawNameLabels(random: Random, dice: Dice): NameLabels {
  if (!dice.falls('byline-labels', random)) {
    return { reporter: '记者', correspondent: '通讯员', gap: '', between: ' ' };
  }
  return {
    reporter: random.pick(reporters),
    correspondent: random.pick(correspondents),
    gap: random.chance(0.4) ? ' ' : '',
    between: random.pick([' ', ' ', '、', '  ']),
  };
}
