import type { Dice } from '../draw-dice.ts';
import type { Random } from '../seed-random.ts';

/** How the columns of one article are set. */
export interface ColumnStyle {
  /** Characters a line. */
  width: number;
  /** How likely a space stands before and after a number. */
  digitGap: { before: number; after: number };
  /** Whether the caption's lines stand without blank lines between. */
  tightCaption: boolean;
}

/** Draws the style of one article's columns. */
export function drawColumnStyle(random: Random, dice: Dice, pageWidth: number): ColumnStyle {
  const varied = dice.falls('varied-widths', random);
  const spaced = dice.falls('digit-spaces', random);
  return {
    width: varied
      ? random.pick([12, 13, 14, 15, 16, 16, 17, 18, 18, 19, 20, 20, 22, 24, 26, 28])
      : pageWidth,
    digitGap: spaced
      ? { before: random.pick([0.5, 0.8, 1]), after: random.pick([0, 0.3, 0.6, 0.9]) }
      : { before: 0, after: 0 },
    tightCaption: dice.falls('tight-captions', random),
  };
}
