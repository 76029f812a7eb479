import type { Article } from '../../src/model/article.ts';
import type { SourceCard } from '../../src/model/source-card.ts';
import type { HeldSource } from './held-source.ts';

/** What a source lists of the articles that were made from it, in step with its cuts. */
export function listInSource(
  { articles }: Pick<HeldSource, 'articles'>,
  made: readonly Article[],
): SourceCard['articles'] {
  return articles.flatMap(({ key, lines: [span] }, i) => {
    const article = made[i];
    if (article === undefined || span === undefined) return [];
    return [{ key, id: article.id, headline: article.headline, line: span[0] }];
  });
}
