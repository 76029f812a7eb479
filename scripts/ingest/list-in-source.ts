import type { Article } from '../../src/model/article.ts';
import type { CutArticle } from '../../src/model/cut-article.ts';
import type { SourceCard } from '../../src/model/source-card.ts';

/** What a source lists of the articles that were made from its cuts, in step with them. */
export function listInSource(
  cuts: readonly Pick<CutArticle, 'key' | 'lines'>[],
  made: readonly Article[],
): SourceCard['articles'] {
  return cuts.flatMap(({ key, lines: [span] }, i) => {
    const article = made[i];
    if (article === undefined || span === undefined) return [];
    return [{ key, id: article.id, headline: article.headline, line: span[0] }];
  });
}
