import type { CutArticle } from '../../src/model/cut-article.ts';

/** An article without words, for making one whose text is known to be right. */
export const blankArticle: CutArticle = {
  key: 'a1',
  kind: 'news',
  series: null,
  kicker: null,
  headline: '',
  subtitle: null,
  lead: null,
  byline: { reporters: [], correspondents: [], authors: [], photographers: [], agency: null },
  dateline: { place: null, date: null },
  paragraphs: [],
  subheads: [],
  captions: [],
  truncated: false,
  lines: [],
  quality: { confidence: 1, reasons: [], suspects: [] },
  corrections: [],
};
