import type { CutArticle } from '../../model/cut-article.ts';
import type { Draft } from './draft.ts';

/** Gives articles what an editor decided beyond the plan: heads, and the record of corrections. */
export function overruleArticles(
  articles: readonly CutArticle[],
  { heads, reviewed, applied }: Draft,
): CutArticle[] {
  return articles.map((article) => {
    const head = heads.get(article.key);
    return {
      ...article,
      ...(head === undefined ? {} : { headline: head.headline }),
      ...(head?.kicker === undefined ? {} : { kicker: head.kicker }),
      ...(head?.subtitle === undefined ? {} : { subtitle: head.subtitle }),
      quality: reviewed.has(article.key)
        ? { ...article.quality, confidence: 1, reasons: [] }
        : article.quality,
      corrections: [...(applied.get(article.key) ?? [])],
    };
  });
}
