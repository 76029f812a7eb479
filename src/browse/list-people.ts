import type { ArticleCard } from '../model/article-card.ts';
import type { PersonFact } from '../model/facts.ts';
import type { Shelf } from './shelf.ts';

export type PersonRole = PersonFact['role'];
type PersonName = ArticleCard['people'][number];

export interface PersonShelf extends Shelf {
  /** The articles by what the person is in them; one name in two roles may be two people. */
  byRole: { role: PersonRole; articles: readonly ArticleCard[] }[];
  /** The offices that the texts give, each once. */
  offices: string[];
}

const roleOrder: readonly PersonRole[] = [
  'reporter',
  'correspondent',
  'author',
  'photographer',
  'named',
];

/** Who occurs in two articles or more, the most frequent first. */
export function listPeople(articles: readonly ArticleCard[]): PersonShelf[] {
  const seen = new Map<
    string,
    { name: string; in: { article: ArticleCard; fact: PersonName }[] }
  >();
  for (const article of articles) {
    for (const fact of article.people) {
      const person = seen.get(fact.slug) ?? { name: fact.name, in: [] };
      person.in.push({ article, fact });
      seen.set(fact.slug, person);
    }
  }
  return [...seen]
    .map(([slug, person]) => ({
      ...{ slug, name: person.name },
      articles: [...new Set(person.in.map(({ article }) => article))],
      byRole: roleOrder.flatMap((role) => {
        const inRole = person.in.filter(({ fact }) => fact.role === role);
        return inRole.length === 0 ? [] : [{ role, articles: inRole.map((one) => one.article) }];
      }),
      offices: [...new Set(person.in.flatMap(({ fact }) => fact.office ?? []))],
    }))
    .filter((shelf) => shelf.articles.length > 1)
    .sort(compareFullest);
}

function compareFullest(a: Shelf, b: Shelf): number {
  return b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1);
}
