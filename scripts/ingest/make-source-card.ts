import type { Article } from '../../src/model/article.ts';
import type { SourceCard } from '../../src/model/source-card.ts';
import type { Conversion } from './conversion.ts';

/** What lists show of a source, with the articles that were made from it, in step with its cuts. */
export function makeSourceCard(
  { head: { layouts: _, ...head }, articles }: Conversion,
  made: readonly Article[],
): SourceCard {
  const listed = articles.flatMap(({ key, lines: [span] }, i) => {
    const article = made[i];
    if (article === undefined || span === undefined) return [];
    return [{ key, id: article.id, headline: article.headline, line: span[0] }];
  });
  return { ...head, articles: listed };
}
