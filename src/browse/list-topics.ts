import type { ArticleCard } from '../model/article-card.ts';
import type { Topic } from '../model/topic.ts';
import { gather } from './gather.ts';
import type { Shelf } from './shelf.ts';

export interface TopicShelf extends Shelf {
  en: string;
  description: string;
  descriptionEn: string | null;
  /** Topics below it, the fullest first. */
  children: TopicShelf[];
}

/**
 * The topics of the vocabulary as a tree, the fullest first; a topic holds what its children hold.
 * A topic without an article is left out.
 */
export function listTopics(
  articles: readonly ArticleCard[],
  vocabulary: readonly Topic[],
): TopicShelf[] {
  const parents = new Map(vocabulary.map((topic) => [topic.name, topic.parent]));
  const held = gather(articles, (article) =>
    article.topics.flatMap(({ name }) => withAncestors(name, parents)),
  );
  const below = gather(vocabulary, (topic) => [topic.parent]);
  const shelve = (topics: readonly Topic[]): TopicShelf[] =>
    topics
      .flatMap((topic) => {
        const shelved = held.get(topic.name);
        if (shelved === undefined) return [];
        const children = shelve(below.get(topic.name) ?? []);
        const { name, en, slug, description, description_en: descriptionEn } = topic;
        return [{ slug, name, en, description, descriptionEn, articles: shelved, children }];
      })
      .sort((a, b) => b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1));
  return shelve(below.get(null) ?? []);
}

function withAncestors(name: string, parents: ReadonlyMap<string, string | null>): string[] {
  const chain = [name];
  for (let above = parents.get(name); above; above = parents.get(above)) {
    if (chain.includes(above)) break;
    chain.push(above);
  }
  return chain;
}
