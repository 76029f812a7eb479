import type { CorpusArticle } from '../corpus-page.ts';
import type { Random } from '../seed-random.ts';
import { drawName } from './draw-name.ts';

/** Tells a written article anew: other names under it, other numbers in it, another year. */
export function varyArticle(written: CorpusArticle, years: number, random: Random): CorpusArticle {
  const article = random.chance(0.4) ? leaveOut(written, random) : written;
  const known = new Map<string, string>();
  const vary = (text: string) =>
    text
      .replace(/(?<!\d)20[0-3]\d(?=年)/gu, (year) => String(Number(year) + years))
      .replace(/(?<![\d.])[1-9]\d{1,4}(?=[家人名项个件份场次台套元户条册])/gu, (number) => {
        const other = known.get(number) ?? drawLike(number, random);
        known.set(number, other);
        return other;
      });
  const maybe = (text: string | null) => (text === null ? null : vary(text));
  const rename = (names: string[]) => names.map(() => drawName(random));
  return {
    ...article,
    kicker: maybe(article.kicker),
    headline: vary(article.headline),
    subtitle: maybe(article.subtitle),
    lead: maybe(article.lead),
    byline: {
      reporters: rename(article.byline.reporters),
      correspondents: rename(article.byline.correspondents),
      authors: rename(article.byline.authors),
      photographers: rename(article.byline.photographers),
      agency: article.byline.agency,
    },
    dateline: shiftDateline(article.dateline, years),
    paragraphs: article.paragraphs.map(vary),
    subheads: article.subheads.map((s) => ({ ...s, text: vary(s.text) })),
    captions: article.captions.map(vary),
    year: article.year === null ? null : article.year + years,
  };
}

/** One paragraph of the middle left out. */
function leaveOut(article: CorpusArticle, random: Random): CorpusArticle {
  const count = article.paragraphs.length;
  const at = random.between(1, Math.max(1, count - 2));
  const titled = article.subheads.some((subhead) => subhead.before_paragraph === at);
  if (count < 4 || titled) return article;
  return {
    ...article,
    paragraphs: article.paragraphs.toSpliced(at, 1),
    subheads: article.subheads.map((subhead) => {
      const before = subhead.before_paragraph;
      return before > at ? { ...subhead, before_paragraph: before - 1 } : subhead;
    }),
  };
}

function shiftDateline(dateline: CorpusArticle['dateline'], years: number) {
  if (dateline === null || dateline.date.length < 10) return dateline;
  const year = Number(dateline.date.slice(0, 4)) + years;
  const day = dateline.date.slice(4).replace('-02-29', '-02-28');
  return { ...dateline, date: `${year}${day}` };
}

function drawLike(number: string, random: Random): string {
  const size = 10 ** (number.length - 1);
  return String(random.between(size, size * 10 - 1));
}
