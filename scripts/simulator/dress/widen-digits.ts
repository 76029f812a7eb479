import type { CorpusArticle } from '../corpus-page.ts';

/** Sets the digits of an article as wide as its characters: １２０名. */
export function widenDigits(article: CorpusArticle): CorpusArticle {
  const widen = (text: string) =>
    text.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  const maybe = (text: string | null) => (text === null ? null : widen(text));
  return {
    ...article,
    kicker: maybe(article.kicker),
    headline: widen(article.headline),
    subtitle: maybe(article.subtitle),
    lead: maybe(article.lead),
    paragraphs: article.paragraphs.map(widen),
    subheads: article.subheads.map((subhead) => ({ ...subhead, text: widen(subhead.text) })),
    captions: article.captions.map(widen),
  };
}
