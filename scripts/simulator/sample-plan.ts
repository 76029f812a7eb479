import type { KnobName } from './knobs/knobs.ts';

/** How one page of the sample corpus arrives in the archive. */
export interface PagePlan {
  layout: 'pdf' | 'ocr';
  /** The knobs that it shows besides the plain ones of its layout. */
  knobs: KnobName[];
  /**
   * Where its issue is said: by its path, by a sidecar beside it, nowhere, or in ready-made records.
   * Pages that no path names have a name of their own.
   */
  form?: 'path' | 'sidecar' | 'loose' | 'records';
  name?: string;
}

/** What every page of a layout shows. */
export const plainKnobs = {
  pdf: [
    'varied-widths',
    'blank-lines',
    'tight-after-ascii',
    'tight-captions',
    'digit-spaces',
    'credit-line',
  ],
  ocr: ['column-cuts', 'credit-line'],
} as const satisfies Record<PagePlan['layout'], KnobName[]>;

/** Every page of the sample corpus; together they show every knob, layout, encoding and form. */
export const samplePlan: Record<string, PagePlan> = {
  'qiming/2021-01-15-02': { layout: 'pdf', knobs: ['body-first', 'furniture', 'byline-two-lines'] },
  'qiming/2021-07-23-06': {
    layout: 'pdf',
    knobs: ['body-first', 'banner-amid', 'banner-second-line', 'letter-spacing', 'gb18030'],
  },
  'qiming/2021-10-20-03': {
    layout: 'ocr',
    knobs: ['box-amid', 'half-width-brackets', 'ideographic-indents'],
  },
  'qiming/2022-03-04-06': {
    layout: 'pdf',
    knobs: ['two-line-headline', 'spaced-labels', 'glued-byline', 'form-feeds'],
  },
  'qiming/2022-08-10-07': {
    layout: 'pdf',
    knobs: ['body-first', 'width-change', 'tight-ends', 'crlf'],
  },
  'qiming/2022-11-25-03': { layout: 'ocr', knobs: ['repeats', 'misread', 'utf-8-mark'] },
  'qiming/2023-02-17-06': {
    layout: 'pdf',
    knobs: ['body-first', 'glued-headline', 'broken-numbers', 'leading-space'],
  },
  'qiming/2023-04-26-04': { layout: 'ocr', knobs: [], form: 'records' },
  'qiming/2023-06-09-05': {
    layout: 'pdf',
    knobs: ['box-before', 'byline-scrambled', 'spaced-names'],
  },
  'qiming/2023-09-13-06': {
    layout: 'ocr',
    knobs: ['fragments-first', 'cut-intrusions', 'utf-16le'],
  },
  'qiming/2023-12-22-03': {
    layout: 'pdf',
    knobs: ['body-first', 'late-head', 'vertical-headline', 'two-line-headline'],
  },
  'qiming/2024-04-12-06': {
    layout: 'pdf',
    knobs: ['body-first', 'half-width-marks', 'split-frames', 'caption-in-two'],
  },
  'qiming/2024-07-31-07': { layout: 'pdf', knobs: ['mixed-order', 'furniture', 'page-turns'] },
  'qiming/2024-10-18-06': {
    layout: 'ocr',
    knobs: ['truncated', 'repeats-at-seam', 'doubled-words'],
    form: 'loose',
    name: 'undated-scan',
  },
  'qiming/2024-12-11-02': {
    layout: 'pdf',
    knobs: ['body-first', 'head-orders', 'furniture-amid', 'trailing-spaces'],
  },
  'yuanchuan/2021-04-14-02': { layout: 'ocr', knobs: ['scrambled-blocks', 'bracketed-labels'] },
  'yuanchuan/2021-07-22-03': {
    layout: 'pdf',
    knobs: ['width-change', 'byline-labels', 'crlf', 'gb18030'],
  },
  'yuanchuan/2021-11-05-06': { layout: 'ocr', knobs: ['box-amid', 'repeats-altered', 'gb18030'] },
  'yuanchuan/2022-02-18-02': { layout: 'pdf', knobs: ['body-first', 'banner-amid', 'utf-16be'] },
  'yuanchuan/2022-06-09-05': {
    layout: 'pdf',
    knobs: ['byline-at-end', 'caption-pointer'],
    form: 'sidecar',
    name: 'yuanchuan-special-edition',
  },
  'yuanchuan/2022-09-27-04': {
    layout: 'ocr',
    knobs: ['misread', 'uneven-gaps', 'byline-two-lines', 'tight-cuts'],
  },
  'yuanchuan/2023-03-15-03': { layout: 'pdf', knobs: ['body-first', 'mixed'] },
  'yuanchuan/2023-08-03-07': {
    layout: 'ocr',
    knobs: ['cut-intrusions', 'furniture'],
    form: 'sidecar',
    name: 'yuanchuan-from-the-library',
  },
  'yuanchuan/2023-12-12-02': { layout: 'pdf', knobs: ['body-first', 'letter-spacing', 'cr'] },
  'yuanchuan/2024-01-25-05': {
    layout: 'ocr',
    knobs: ['two-line-headline', 'spaced-labels', 'glued-own-headline'],
  },
  'yuanchuan/2024-05-16-06': { layout: 'pdf', knobs: ['body-first', 'big5'] },
  'yuanchuan/2024-08-21-03': { layout: 'pdf', knobs: ['body-first', 'box-amid', 'glued-headline'] },
  'yuanchuan/2024-10-31-08': {
    layout: 'ocr',
    knobs: ['page-turns', 'half-width-brackets', 'straight-quotes', 'full-width-digits'],
  },
};
