import type { ArticleCard } from '../model/article-card.ts';
import { gather } from './gather.ts';
import type { Shelf } from './shelf.ts';

/** Organisations that occur in two articles or more, the most frequent first. */
export function listOrganisations(articles: readonly ArticleCard[]): Shelf[] {
  const names = new Map<string, string>();
  const held = gather(articles, (article) =>
    article.organisations.map(({ slug, name }) => {
      names.set(slug, name);
      return slug;
    }),
  );
  return [...held]
    .filter(([, shelved]) => shelved.length > 1)
    .map(([slug, shelved]) => ({ slug, name: names.get(slug) ?? slug, articles: shelved }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1));
}
