import type { Dice } from '../draw-dice.ts';
import type { Frame } from '../page/frame.ts';
import type { Random } from '../seed-random.ts';

/** The frames of one article, in printing order for now. */
export interface Group {
  key: string;
  layout: 'pdf' | 'ocr';
  /** A story that is only a picture or a few lines: it fits between the frames of others. */
  small: boolean;
  frames: Frame[];
}

/** What every step of the composition is given besides the groups. */
export interface Composer {
  random: Random;
  dice: Dice;
  layout: 'pdf' | 'ocr';
}
