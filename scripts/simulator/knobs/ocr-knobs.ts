import type { KnobRow } from './knob.ts';

/** Knobs of pages that a text recogniser read: what it does, how likely a page has it, how likely it shows at a place. */
export const ocrKnobs = {
  'column-cuts': ['paragraphs cut in mid-sentence and mid-word at column breaks', 0.9, 0.35],
  'cut-intrusions': [
    "a caption, a box or another article's fragment inside a cut sentence",
    0.4,
    0.25,
  ],
  'fragments-first': ['fragments of a body before its headline', 0.3, 0.25],
  'scrambled-blocks': ['fragments of a body out of their order', 0.25, 0.2],
  repeats: ['a passage printed again, exactly', 0.35, 0.15],
  'repeats-altered': ['a passage printed again with a few wrong characters', 0.3, 0.15],
  'repeats-at-seam': ['the last words before a column break printed again after it', 0.2, 0.2],
  truncated: ['an article that breaks off', 0.25, 0.12],
  misread: ['characters taken for others like them', 0.6, 0.002],
  'doubled-words': ['a word read twice', 0.3, 0.05],
  'uneven-gaps': ['more than one blank line in some places', 0.6, 0.05],
  'tight-cuts': ['a paragraph that is cut goes on in the next line without a blank one', 0.25, 0.4],
  'straight-quotes': ['quotation marks that do not show which is which', 0.12, 0.6],
} as const satisfies Record<string, KnobRow>;
