import type { CutArticle } from '../../model/cut-article.ts';
import type { Finding } from '../../model/finding.ts';

/** What the report names for a person to look at: the articles that the machine doubts, and why. */
export function findDoubts(articles: readonly CutArticle[], path: string): Finding[] {
  return articles.flatMap(({ headline, lines, quality }) => {
    if (quality.reasons.length === 0) return [];
    const title = headline === '' ? 'an article without a headline' : `"${headline}"`;
    const sure = `${Math.round(quality.confidence * 100)} % sure`;
    return [
      {
        where: `${path}:${lines[0]?.[0] ?? 1}`,
        message: `${title}, ${sure}: ${quality.reasons.join('; ')}.`,
      },
    ];
  });
}
