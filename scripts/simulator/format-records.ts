import type { ReadyArticle } from '../../src/model/ready-article.ts';
import type { CorpusPage } from './corpus-page.ts';

/** A page as a newsroom's own system would deliver it: one article a line. */
export function formatRecords(page: CorpusPage): string {
  const lines = page.articles.map((article, i): ReadyArticle => {
    const number = String(i + 1).padStart(2, '0');
    const byline = Object.entries(article.byline).filter(([, names]) => (names ?? []).length > 0);
    const body = article.paragraphs.length > 0 ? article.paragraphs : null;
    return {
      id: `${page.paper}-${page.issued}-${page.page}-${number}`,
      date: page.issued,
      page: page.page,
      kind: article.kind,
      headline: article.headline,
      ...(article.kicker === null ? {} : { kicker: article.kicker }),
      ...(article.subtitle === null ? {} : { subtitle: article.subtitle }),
      ...(article.lead === null ? {} : { lead: article.lead }),
      ...(byline.length === 0 ? {} : { byline: Object.fromEntries(byline) }),
      // Some systems export one text with blank lines, some a list.
      ...(i % 3 === 2 && body !== null ? { text: body.join('\n\n') } : { paragraphs: body ?? [] }),
      ...(article.captions.length === 0 ? {} : { captions: article.captions }),
      // Some desks fill the subject fields in, some leave them to the archive.
      ...(i % 2 === 0 ? { regions: article.regions, topics: article.topics } : {}),
    };
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
