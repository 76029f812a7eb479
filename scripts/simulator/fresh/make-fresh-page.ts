import type { CorpusArticle, CorpusPage } from '../corpus-page.ts';
import type { Random } from '../seed-random.ts';
import { varyArticle } from './vary-article.ts';

/** What fresh pages are made of: written articles with the year that they were written for. */
export interface WrittenArticle {
  article: CorpusArticle;
  year: number;
}

/** Puts a page together that no one has seen: written articles varied, others from the grammar. */
export function makeFreshPage(written: WrittenArticle[], random: Random): CorpusPage {
  const year = random.between(2015, 2026);
  const count = random.between(4, 16);
  const picked = random.sample(written, Math.min(count, written.length));
  const articles = picked.map(({ article, year: from }, i) => ({
    ...varyArticle(article, year - from, random.fork(i)),
    key: `k${i + 1}`,
  }));
  const stories = articles.filter((a) => a.kind !== 'photo' && a.kind !== 'ad-notice');
  const members = stories.slice(0, random.between(2, 4)).map((a) => a.key);
  const month = random.between(1, 12);
  const day = random.between(1, 28);
  return {
    paper: 'qiming',
    issued: [year, month, day].map((n) => String(n).padStart(2, '0')).join('-'),
    page: String(random.between(1, 8)).padStart(2, '0'),
    traditional: false,
    banner: null,
    articles: members.length > 1 ? articles : articles,
  };
}
