/** One kind of nastiness that a page can be given. */
export interface Knob {
  /** What it does to a page. */
  does: string;
  /** The pages that it shows on; `file` knobs change the bytes and not the words. */
  layout: 'pdf' | 'ocr' | 'both' | 'file';
  /** How likely a page is to have it. */
  pages: number;
  /** How likely it is at each place of such a page where it could show. */
  places: number;
}

/** Every knob of the simulator. `--knob name=on|off` fixes `pages` to 1 or 0. */
export const knobs = {
  'varied-widths': {
    does: 'columns of a width of its own for each article',
    layout: 'pdf',
    pages: 0.9,
    places: 0.85,
  },
  'blank-lines': { does: 'a blank line after every line', layout: 'pdf', pages: 0.8, places: 1 },
  'tight-after-ascii': {
    does: 'no blank line after a line that ends in a digit, a letter or a half-width mark',
    layout: 'pdf',
    pages: 0.85,
    places: 1,
  },
  'tight-captions': {
    does: 'no blank lines within a caption',
    layout: 'pdf',
    pages: 0.8,
    places: 0.8,
  },
  'tight-ends': {
    does: 'no blank line between the end of one article and the start of the next',
    layout: 'pdf',
    pages: 0.5,
    places: 0.3,
  },
  'body-first': { does: 'bodies before their headlines', layout: 'pdf', pages: 0.72, places: 1 },
  'mixed-order': {
    does: 'some bodies before, some after their headlines on one page',
    layout: 'pdf',
    pages: 0.15,
    places: 0.35,
  },
  'head-orders': {
    does: 'kicker, headline and subtitle in another usual order',
    layout: 'both',
    pages: 0.25,
    places: 0.35,
  },
  'two-line-headline': {
    does: 'a headline set in two lines',
    layout: 'both',
    pages: 0.6,
    places: 0.3,
  },
  'vertical-headline': {
    does: 'a headline of one character a line',
    layout: 'pdf',
    pages: 0.3,
    places: 0.15,
  },
  'late-head': {
    does: 'a headline, or all the heads of an article, at the end of the file',
    layout: 'pdf',
    pages: 0.3,
    places: 0.12,
  },
  'glued-headline': {
    does: "a headline and the start of the next article's body on one line",
    layout: 'pdf',
    pages: 0.3,
    places: 0.3,
  },
  'letter-spacing': {
    does: 'lines with a space between their characters',
    layout: 'pdf',
    pages: 0.45,
    places: 0.015,
  },
  'spaced-labels': {
    does: 'labels and short headlines with a space between their characters',
    layout: 'both',
    pages: 0.5,
    places: 0.5,
  },
  'spaced-names': {
    does: 'a space within names of two characters',
    layout: 'both',
    pages: 0.3,
    places: 0.4,
  },
  'leading-space': {
    does: 'a space before the first character of a line',
    layout: 'pdf',
    pages: 0.4,
    places: 0.06,
  },
  'digit-spaces': { does: 'spaces around digits', layout: 'pdf', pages: 0.9, places: 0.85 },
  'broken-numbers': {
    does: 'a number broken over two lines',
    layout: 'pdf',
    pages: 0.3,
    places: 0.25,
  },
  'half-width-marks': {
    does: 'half-width commas and stops, most at the end of a line',
    layout: 'pdf',
    pages: 0.3,
    places: 0.04,
  },
  'width-change': {
    does: 'the column grows or shrinks within an article',
    layout: 'pdf',
    pages: 0.5,
    places: 0.25,
  },
  'split-frames': {
    does: "a body in two frames with another article's lines between",
    layout: 'pdf',
    pages: 0.3,
    places: 0.2,
  },
  'byline-two-lines': {
    does: 'reporters and correspondents on a line each',
    layout: 'both',
    pages: 0.5,
    places: 0.4,
  },
  'byline-scrambled': {
    does: 'the first name before its label, spaces inside names and labels',
    layout: 'pdf',
    pages: 0.3,
    places: 0.35,
  },
  'byline-at-end': {
    does: 'names in brackets at the end of the text',
    layout: 'both',
    pages: 0.35,
    places: 0.25,
  },
  'banner-second-line': {
    does: 'a banner of two lines that stand apart',
    layout: 'both',
    pages: 0.4,
    places: 1,
  },
  'banner-amid': {
    does: 'a banner printed among the stories that stand under it',
    layout: 'both',
    pages: 0.5,
    places: 1,
  },
  'box-before': {
    does: 'a reading-tip box before another article of the page',
    layout: 'both',
    pages: 0.35,
    places: 0.5,
  },
  'box-amid': {
    does: 'a reading-tip box inside a sentence of the body',
    layout: 'both',
    pages: 0.4,
    places: 0.5,
  },
  'caption-in-two': {
    does: 'a caption of two paragraphs',
    layout: 'both',
    pages: 0.4,
    places: 0.4,
  },
  'caption-pointer': {
    does: 'a caption that opens with ▲, 图为 and the like',
    layout: 'both',
    pages: 0.4,
    places: 0.35,
  },
  'credit-line': {
    does: "the photographer's credit on a line of its own",
    layout: 'both',
    pages: 0.7,
    places: 0.5,
  },
  furniture: {
    does: 'page numbers, dates, section names, editors, 广告 marks',
    layout: 'both',
    pages: 0.45,
    places: 0.4,
  },
  'page-turns': { does: '上接第×版 and 下转第×版', layout: 'both', pages: 0.2, places: 0.2 },
  'column-cuts': {
    does: 'paragraphs cut in mid-sentence and mid-word at column breaks',
    layout: 'ocr',
    pages: 0.9,
    places: 0.35,
  },
  'cut-intrusions': {
    does: "a caption, a box or another article's fragment inside a cut sentence",
    layout: 'ocr',
    pages: 0.4,
    places: 0.25,
  },
  'fragments-first': {
    does: 'fragments of a body before its headline',
    layout: 'ocr',
    pages: 0.3,
    places: 0.25,
  },
  'scrambled-blocks': {
    does: 'fragments of a body out of their order',
    layout: 'ocr',
    pages: 0.25,
    places: 0.2,
  },
  repeats: { does: 'a passage printed again, exactly', layout: 'ocr', pages: 0.35, places: 0.15 },
  'repeats-altered': {
    does: 'a passage printed again with a few wrong characters',
    layout: 'ocr',
    pages: 0.3,
    places: 0.15,
  },
  'repeats-at-seam': {
    does: 'the last words before a column break printed again after it',
    layout: 'ocr',
    pages: 0.2,
    places: 0.2,
  },
  truncated: { does: 'an article that breaks off', layout: 'ocr', pages: 0.25, places: 0.12 },
  misread: {
    does: 'characters taken for others like them',
    layout: 'ocr',
    pages: 0.6,
    places: 0.002,
  },
  'doubled-words': { does: 'a word read twice', layout: 'ocr', pages: 0.3, places: 0.05 },
  'half-width-brackets': { does: 'half-width brackets', layout: 'both', pages: 0.4, places: 0.3 },
  'uneven-gaps': {
    does: 'more than one blank line in some places',
    layout: 'ocr',
    pages: 0.6,
    places: 0.05,
  },
  mixed: {
    does: 'articles of the other layout on the page',
    layout: 'both',
    pages: 0.08,
    places: 0.25,
  },
  'utf-8-mark': { does: 'UTF-8 with a byte order mark', layout: 'file', pages: 0.06, places: 1 },
  'utf-16le': { does: 'UTF-16, low byte first', layout: 'file', pages: 0.04, places: 1 },
  'utf-16be': { does: 'UTF-16, high byte first', layout: 'file', pages: 0.03, places: 1 },
  gb18030: { does: 'GB18030', layout: 'file', pages: 0.1, places: 1 },
  big5: {
    does: 'Big5, the page in traditional characters',
    layout: 'file',
    pages: 0.04,
    places: 1,
  },
  crlf: { does: 'lines that end in CR LF', layout: 'file', pages: 0.12, places: 1 },
  cr: { does: 'lines that end in CR', layout: 'file', pages: 0.03, places: 1 },
  'form-feeds': {
    does: 'a form feed where the page begins or ends',
    layout: 'file',
    pages: 0.08,
    places: 1,
  },
} as const satisfies Record<string, Knob>;

export type KnobName = keyof typeof knobs;
