import type { Article, ArticleId } from '../../src/model/article.ts';
import type { Conversion } from './conversion.ts';
import { makeArticle, type Relations } from './make-article.ts';

export type Relate = (articles: readonly Article[]) => ReadonlyMap<ArticleId, Relations>;

const none: Relations = { related: [], sameStory: [] };

/** All the articles of the archive as published, in the order of their pages. */
export function assembleArticles(
  conversions: readonly Conversion[],
  ids: ReadonlyMap<string, ReadonlyMap<string, ArticleId>>,
  relate: Relate,
  converter: string,
): Article[] {
  const articles = conversions.flatMap((conversion) =>
    conversion.articles.map((cut, index) => {
      const id = ids.get(conversion.head.address)?.get(cut.key);
      const facts = conversion.facts[index];
      const anchors = conversion.anchors[index];
      if (id === undefined || facts === undefined || anchors === undefined) {
        throw new Error(`${conversion.head.path}: article ${cut.key} has no id or no facts`);
      }
      return makeArticle(id, cut, { facts, anchors }, conversion.head, converter);
    }),
  );
  const relations = relate(articles);
  return articles.map((article) => ({ ...article, ...(relations.get(article.id) ?? none) }));
}
