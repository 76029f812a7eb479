import type { Article, ArticleId } from '../../src/model/article.ts';
import type { SourceCard } from '../../src/model/source-card.ts';
import type { HeldSource } from './held-source.ts';
import { listInSource } from './list-in-source.ts';
import { makeArticle, type Relations } from './make-article.ts';

/** What the archive as a whole says of its articles. */
export interface Standing {
  /** Page address → article key → id. */
  ids: ReadonlyMap<string, ReadonlyMap<string, ArticleId>>;
  relations: ReadonlyMap<ArticleId, Relations>;
  /** The version that the articles name as their converter. */
  converter: string;
}

/** A source's articles as published, in the order of its page, and what it lists of them. */
export interface AssembledSource {
  articles: Article[];
  listed: SourceCard['articles'];
}

/** Puts the articles of one source together. */
export async function assembleSource(
  { head, read }: Pick<HeldSource, 'head' | 'read'>,
  { ids, relations, converter }: Standing,
): Promise<AssembledSource> {
  const { articles: cuts, facts, anchors } = await read();
  const own = ids.get(head.address);
  const articles = cuts.map((cut, index) => {
    const id = own?.get(cut.key);
    const [found, marks] = [facts[index], anchors[index]];
    if (id === undefined || found === undefined || marks === undefined) {
      throw new Error(`${head.path}: article ${cut.key} has no id or no facts`);
    }
    const article = makeArticle(id, cut, { facts: found, anchors: marks }, head, converter);
    return { ...article, ...relations.get(id) };
  });
  return { articles, listed: listInSource(cuts, articles) };
}
