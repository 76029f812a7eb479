import type { ArticleFigure } from './figures.ts';
import type { PageScore, ScoredArticle } from './score-page.ts';

export interface WorstArticle {
  article: ScoredArticle;
  /** What is wrong with it, worst first. */
  faults: string[];
}

/** What an article's faults weigh: text put wrong weighs more than a name missed. */
const weights: Partial<Record<ArticleFigure, number>> = { body: 3, headline: 2 };

/** The articles that the machine did worst, worst first. */
export function findWorstArticles(pages: PageScore[], count: number): WorstArticle[] {
  return pages
    .flatMap((page) => page.articles)
    .map((article) => ({ article, cost: costOf(article) }))
    .filter(({ cost }) => cost > 0)
    .toSorted((a, z) => z.cost - a.cost)
    .slice(0, count)
    .map(({ article }) => ({ article, faults: describeFaults(article) }));
}

function costOf({ score, iou }: ScoredArticle): number {
  if (score === null) return 100;
  const lost = Object.entries(score).map(
    ([figure, value]) => (1 - value) * (weights[figure as ArticleFigure] ?? 1),
  );
  return lost.reduce((sum, cost) => sum + cost, iou < 0.8 ? 10 : 0);
}

function describeFaults({ score, iou }: ScoredArticle): string[] {
  if (score === null) return ['not found'];
  const low = Object.entries(score)
    .filter(([, value]) => value < 0.9995)
    .toSorted(([, a], [, z]) => a - z)
    .map(([figure, value]) => `${figure} ${value.toFixed(2)}`);
  return iou < 0.8 ? [`shares ${iou.toFixed(2)} of its text`, ...low] : low;
}
