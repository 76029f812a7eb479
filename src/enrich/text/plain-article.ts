import type { CutArticle } from '../../model/cut-article.ts';
import { plainText } from './plain-text.ts';

/** The same article with all its own words plain, for reading; never for print. */
export function plainArticle(article: CutArticle): CutArticle {
  const plain = (text: string | null) => (text === null ? null : plainText(text));
  return {
    ...article,
    series: plain(article.series),
    kicker: plain(article.kicker),
    headline: plainText(article.headline),
    subtitle: plain(article.subtitle),
    lead: plain(article.lead),
    dateline: { ...article.dateline, place: plain(article.dateline.place) },
    paragraphs: article.paragraphs.map((one) => ({ ...one, text: plainText(one.text) })),
    subheads: article.subheads.map((one) => ({ ...one, text: plainText(one.text) })),
    captions: article.captions.map(plainText),
  };
}
