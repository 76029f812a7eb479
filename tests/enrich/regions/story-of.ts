import type { CutArticle } from '../../../src/model/cut-article.ts';

/** An article of a headline and a text, a paragraph a line. */
export function storyOf(headline: string, text: string): CutArticle {
  const paragraphs = text.split('\n').filter((line) => line !== '');
  return {
    key: 'a1',
    kind: 'news',
    series: null,
    kicker: null,
    headline,
    subtitle: null,
    lead: null,
    byline: { reporters: [], correspondents: [], authors: [], photographers: [], agency: null },
    dateline: { place: datelineOf(text), date: null },
    paragraphs: paragraphs.map((line) => ({ text: line, lines: [] })),
    subheads: [],
    captions: [],
    truncated: false,
    lines: [],
    quality: { confidence: 1, reasons: [], suspects: [] },
    corrections: [],
  };
}

function datelineOf(text: string): string | null {
  return /^本报(\p{Script=Han}{2,6}?)(?:\d+月\d+日|今日)?电/u.exec(text)?.[1] ?? null;
}
