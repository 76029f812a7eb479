import type { Piece } from '../../src/model/piece.ts';
import type { GoldPage } from './gold-page.ts';
import type { PredictedPage } from './predicted-page.ts';

/** What a perfect machine would print of a page: its labels. */
export function goldAsPrediction(gold: GoldPage, pieces: Pick<Piece, 'text'>[]): PredictedPage {
  return {
    articles: gold.articles.map((article) => ({
      ...article,
      date: { value: article.inferred_year == null ? null : String(article.inferred_year) },
    })),
    pieces,
  };
}
