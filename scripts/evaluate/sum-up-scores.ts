import { f1Of } from './f1-of.ts';
import { type ArticleFigure, articleFigures, type Figure } from './figures.ts';
import type { PageScore } from './score-page.ts';

/** The figures of one page or of many together; null where nothing was measured. */
export type Summary = Record<Figure, number | null>;

/** Adds pages up: every article counts alike, and every character. An article not found scores 0. */
export function sumUpScores(pages: PageScore[]): Summary {
  const total = (count: 'sound' | 'predicted' | 'gold' | 'characters' | 'lost' | 'invented') =>
    pages.reduce((sum, page) => sum + page[count], 0);
  const articles = pages.flatMap((page) => page.articles);
  const measured = (figure: ArticleFigure) =>
    articles.some((article) => article.score?.[figure] !== undefined);
  const mean = (figure: ArticleFigure): number | null => {
    const values = articles.flatMap((article) => {
      const value = article.score === null ? 0 : article.score[figure];
      return value === undefined ? [] : [value];
    });
    if (values.length === 0 || !measured(figure)) return null;
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const means = Object.fromEntries(articleFigures.map((figure) => [figure, mean(figure)]));
  return {
    ...(means as Record<ArticleFigure, number | null>),
    articleF1: f1Of(total('sound'), total('predicted'), total('gold')),
    lost: total('lost') / (total('characters') || 1),
    invented: total('invented') / (total('characters') || 1),
  };
}
