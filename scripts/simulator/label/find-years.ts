import type { GoldArticle } from '../../evaluate/gold-page.ts';

/** Gives every article the year that its own text or another text of the page tells, with the words. */
export function findYears(articles: GoldArticle[]): GoldArticle[] {
  const told = articles.find((article) => article.inferred_year != null);
  return articles.map((article) => {
    const own = article.inferred_year ?? null;
    const year = own ?? told?.inferred_year ?? null;
    const from = own === null ? told : article;
    const words = from === undefined || year === null ? null : findWords(from, year);
    const evidence = words === null ? null : own === null ? `page: ${words}` : words;
    return {
      ...article,
      inferred_year: year,
      year_evidence: evidence,
      mentioned_dates: findDates(article),
    };
  });
}

function findWords(article: GoldArticle, year: number): string | null {
  const sentences = textOf(article).split(/(?<=[。！？；，])/u);
  return sentences.find((s) => s.includes(`${year}年`)) ?? article.dateline.date;
}

function findDates(article: GoldArticle): string[] {
  const found =
    textOf(article).match(/\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日/gu) ?? [];
  return [...new Set(found)];
}

function textOf({ lead, paragraphs, captions }: GoldArticle): string {
  return [lead ?? '', ...paragraphs, ...captions]
    .join('\n')
    .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
}
