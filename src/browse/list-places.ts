import type { ArticleCard } from '../model/article-card.ts';
import { gather } from './gather.ts';
import type { Shelf } from './shelf.ts';

/** A place; `slug` is its whole address under /regions/, `jiangsu/suzhou`. */
export interface PlaceShelf extends Shelf {
  /** Full administrative path, `江苏省/苏州市`. */
  path: string;
  /** Places above it, the province first. */
  ancestors: Pick<PlaceShelf, 'name' | 'slug'>[];
  /** Places in it, the fullest first. */
  children: PlaceShelf[];
}

/** All places that articles name, provinces with the fullest first; a place holds all in it. */
export function listPlaces(articles: readonly ArticleCard[]): PlaceShelf[] {
  const paths = new Map<string, string>();
  const held = gather(articles, (article) =>
    article.regions.flatMap(({ path, slug }) => {
      const names = path.split('/');
      const slugs = slug.split('/');
      return slugs.map((_, index) => {
        const above = slugs.slice(0, index + 1).join('/');
        paths.set(above, names.slice(0, index + 1).join('/'));
        return above;
      });
    }),
  );
  const below = gather(paths.keys(), (slug) => [slug.slice(0, Math.max(0, slug.lastIndexOf('/')))]);
  const shelve = (slugs: readonly string[], ancestors: PlaceShelf['ancestors']): PlaceShelf[] =>
    slugs
      .map((slug) => {
        const path = paths.get(slug) ?? slug;
        const name = path.slice(path.lastIndexOf('/') + 1);
        const shelf: PlaceShelf = {
          ...{ slug, path, name, ancestors, children: [] },
          articles: held.get(slug) ?? [],
        };
        shelf.children = shelve(below.get(slug) ?? [], [...ancestors, { name, slug }]);
        return shelf;
      })
      .sort((a, b) => b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1));
  return shelve(below.get('') ?? [], []);
}
