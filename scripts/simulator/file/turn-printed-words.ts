import { Converter } from 'opencc-js/cn2t';
import type { GoldArticle } from '../../evaluate/gold-page.ts';
import type { LabelledPage } from '../label/label-page.ts';

/** Good traditional characters too, which a page already converted may hold in their own right. */
const both = new Set('后里面干台系松志制布须余谷斗范姜郁采征克回几向吁周咸困埃');

/**
 * Writes the words that the page adds of itself (本报讯, 记者, 责编) in traditional characters too,
 * character by character, so that labels and print stay the same.
 */
export function turnPrintedWords(page: LabelledPage): LabelledPage {
  const convert = Converter({ from: 'cn', to: 'tw' });
  const known = new Map<string, string>();
  const turn = (text: string) =>
    text.replace(/\p{Script=Han}/gu, (char) => {
      const other = known.get(char) ?? (both.has(char) ? char : convert(char));
      known.set(char, other);
      return other;
    });
  const maybe = (text: string | null) => (text === null ? null : turn(text));
  const turnArticle = (article: GoldArticle): GoldArticle => ({
    ...article,
    series: maybe(article.series),
    kicker: maybe(article.kicker),
    headline: turn(article.headline),
    subtitle: maybe(article.subtitle),
    lead: maybe(article.lead),
    byline: {
      reporters: article.byline.reporters.map(turn),
      correspondents: article.byline.correspondents.map(turn),
      authors: article.byline.authors.map(turn),
      photographers: article.byline.photographers.map(turn),
      agency: maybe(article.byline.agency),
    },
    dateline: { ...article.dateline, place: maybe(article.dateline.place) },
    paragraphs: article.paragraphs.map(turn),
    subheads: article.subheads.map((s) => ({ ...s, text: turn(s.text) })),
    captions: article.captions.map(turn),
    ...(article.alternative_heads === undefined
      ? {}
      : {
          alternative_heads: article.alternative_heads.map((heads) => ({
            kicker: maybe(heads.kicker),
            headline: turn(heads.headline),
            subtitle: maybe(heads.subtitle),
          })),
        }),
  });
  return {
    gold: { ...page.gold, articles: page.gold.articles.map(turnArticle) },
    lines: page.lines.map((line) => ({
      ...line,
      runs: line.runs.map((run) => ({ ...run, text: turn(run.text) })),
    })),
    pieces: page.pieces.map((piece) => ({ ...piece, text: turn(piece.text) })),
  };
}
