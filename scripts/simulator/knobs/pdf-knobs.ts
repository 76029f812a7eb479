import type { KnobRow } from './knob.ts';

/** Knobs of text layers of PDF pages: what it does, how likely a page has it, how likely it shows at a place. */
export const pdfKnobs = {
  'varied-widths': ['columns of a width of its own for each article', 0.9, 0.85],
  'blank-lines': ['a blank line after every line', 0.8, 1],
  'tight-after-ascii': [
    'no blank line after a line that ends in a digit, a letter or a half-width mark',
    0.85,
    1,
  ],
  'tight-captions': ['no blank lines within a caption', 0.8, 0.8],
  'tight-ends': [
    'no blank line between the end of one article and the start of the next',
    0.5,
    0.3,
  ],
  'body-first': ['bodies before their headlines', 0.72, 1],
  'mixed-order': ['some bodies before, some after their headlines on one page', 0.15, 0.35],
  'vertical-headline': ['a headline of one character a line', 0.3, 0.15],
  'late-head': ['a headline, or all the heads of an article, at the end of the file', 0.3, 0.12],
  'glued-headline': ["a headline and the start of the next article's body on one line", 0.3, 0.3],
  'letter-spacing': ['lines with a space between their characters', 0.45, 0.015],
  'leading-space': ['a space before the first character of a line', 0.4, 0.06],
  'digit-spaces': ['spaces around digits', 0.9, 0.85],
  'broken-numbers': ['a number broken over two lines', 0.3, 0.25],
  'half-width-marks': ['half-width commas and stops, most at the end of a line', 0.3, 0.04],
  'width-change': ['the column grows or shrinks within an article', 0.5, 0.25],
  'split-frames': ["a body in two frames with another article's lines between", 0.3, 0.2],
  'byline-scrambled': [
    'the first name before its label, spaces inside names and labels',
    0.3,
    0.35,
  ],
  'trailing-spaces': ['spaces behind the last character of a line', 0.15, 0.1],
} as const satisfies Record<string, KnobRow>;
