import type { KnobRow } from './knob.ts';

/** Knobs of every layout: what it does, how likely a page has it, how likely it shows at a place. */
export const sharedKnobs = {
  'head-orders': ['kicker, headline and subtitle in another usual order', 0.25, 0.35],
  'two-line-headline': ['a headline set in two lines', 0.6, 0.3],
  'spaced-labels': ['labels and short headlines with a space between their characters', 0.5, 0.5],
  'spaced-names': ['a space within names of two characters', 0.3, 0.4],
  'byline-two-lines': ['reporters and correspondents on a line each', 0.5, 0.4],
  'byline-at-end': ['names in brackets at the end of the text', 0.35, 0.25],
  'banner-second-line': ['a banner of two lines that stand apart', 0.4, 1],
  'banner-amid': ['a banner printed among the stories that stand under it', 0.5, 1],
  'box-before': ['a reading-tip box before another article of the page', 0.35, 0.5],
  'box-amid': ['a reading-tip box inside a sentence of the body', 0.4, 0.5],
  'caption-in-two': ['a caption of two paragraphs', 0.4, 0.4],
  'caption-pointer': ['a caption that opens with ▲, 图为 and the like', 0.4, 0.35],
  'credit-line': ["the photographer's credit on a line of its own", 0.7, 0.5],
  furniture: ['page numbers, dates, section names, editors, 广告 marks', 0.45, 0.4],
  'page-turns': ['上接第×版 and 下转第×版', 0.2, 0.2],
  'half-width-brackets': ['half-width brackets', 0.4, 0.3],
  mixed: ['articles of the other layout on the page', 0.08, 0.25],
  'ideographic-indents': ['paragraphs that begin with two ideographic spaces', 0.12, 1],
  'full-width-digits': ['digits as wide as characters', 0.06, 1],
  'byline-labels': [
    'other labels of those who wrote: 见习记者, 特约通讯员, 记者 with a space',
    0.35,
    0.4,
  ],
  'bracketed-labels': ['labels in brackets or behind a mark', 0.3, 0.5],
  'glued-byline': ['a byline and the start of its body on one line', 0.15, 0.25],
  'glued-own-headline': ['a headline and the start of its own body on one line', 0.15, 0.2],
  'furniture-amid': ['a line of the page itself inside a body', 0.15, 0.2],
} as const satisfies Record<string, KnobRow>;
