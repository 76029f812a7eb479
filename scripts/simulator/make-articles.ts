import type { ReadyArticle } from '../../src/model/ready-article.ts';
import type { CorpusArticle } from './corpus-page.ts';
import { makeArticle } from './fresh/make-article.ts';
import type { Grammar } from './grammar/grammar.ts';
import { type Random, seedRandom } from './seed-random.ts';

export interface ArticlesRequest {
  seed: string | number;
  count: number;
}

/** The years that the articles are spread over. */
const years = { first: 2005, last: 2024 };

/**
 * Makes ready-made articles for measuring how an archive grows: dates over twenty years, oldest
 * first, places, topics and people of the grammar; the same seed gives the same articles. Subjects
 * are left to the archive.
 */
export function* makeArticles(
  grammar: Grammar,
  { seed, count }: ArticlesRequest,
): Generator<ReadyArticle> {
  const random = seedRandom(seed);
  const days = (years.last - years.first + 1) * 365;
  for (let i = 0; i < count; i++) {
    const day = Math.floor((i / count) * days);
    const date = new Date(Date.UTC(years.first, 0, 1 + day)).toISOString().slice(0, 10);
    const [year = years.first, month = 1] = date.split('-').map(Number);
    const article = makeArticle(grammar, random, { key: 'k1', issued: { year, month } });
    yield formatRecord(article, date, i + 1, random);
  }
}

function formatRecord(
  article: CorpusArticle,
  date: string,
  number: number,
  random: Random,
): ReadyArticle {
  const { kicker, subtitle, lead, byline, captions, paragraphs, kind } = article;
  return {
    id: `desk-${String(number).padStart(7, '0')}`,
    date,
    page: String(random.between(1, 8)).padStart(2, '0'),
    kind,
    headline: article.headline === '' ? '图片新闻' : article.headline,
    ...(kicker === null ? {} : { kicker }),
    ...(subtitle === null ? {} : { subtitle }),
    ...(lead === null ? {} : { lead }),
    byline,
    paragraphs,
    ...(captions.length === 0 ? {} : { captions }),
  };
}
