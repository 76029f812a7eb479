import { Converter } from 'opencc-js/cn2t';
import type { CorpusPage } from '../corpus-page.ts';

/** Writes the texts of a page in traditional characters, by phrases; its paths and topics stay. */
export function turnTraditional(page: CorpusPage): CorpusPage {
  const convert = Converter({ from: 'cn', to: 'tw' });
  const maybe = (text: string | null) => (text === null ? null : convert(text));
  const all = (texts: string[]) => texts.map((text) => convert(text));
  return {
    ...page,
    banner: page.banner === null ? null : { ...page.banner, text: convert(page.banner.text) },
    articles: page.articles.map((article) => ({
      ...article,
      series: maybe(article.series),
      kicker: maybe(article.kicker),
      headline: convert(article.headline),
      subtitle: maybe(article.subtitle),
      lead: maybe(article.lead),
      byline: {
        reporters: all(article.byline.reporters),
        correspondents: all(article.byline.correspondents),
        authors: all(article.byline.authors),
        photographers: all(article.byline.photographers),
        agency: maybe(article.byline.agency),
      },
      dateline:
        article.dateline === null
          ? null
          : {
              ...article.dateline,
              place: maybe(article.dateline.place),
              weather: maybe(article.dateline.weather),
            },
      paragraphs: all(article.paragraphs),
      subheads: article.subheads.map((s) => ({ ...s, text: convert(s.text) })),
      captions: all(article.captions),
      note: maybe(article.note),
    })),
  };
}
