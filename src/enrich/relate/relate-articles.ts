import type { Article, ArticleId } from '../../model/article.ts';
import { makeNeighbourFinder } from './find-neighbours.ts';
import { groupStories } from './group-stories.ts';
import { isRelated } from './is-related.ts';
import { isSameStory } from './is-same-story.ts';
import { type Comparable, readLetters } from './read-letters.ts';
import { makeTermIndex } from './term-index.ts';

/** What an article has to do with the rest of the archive. */
export type Relations = Pick<Article, 'related' | 'sameStory'>;

const mostRelated = 6;

/**
 * For every article the ids of those most like it, nearest first, and of the other printings and
 * updates of its story, oldest first. The same articles in any order give the same relations.
 */
export function relateArticles(articles: readonly Comparable[]): Map<ArticleId, Relations> {
  const relations = new Map<ArticleId, Relations>(
    articles.map(({ id }) => [id, { related: [], sameStory: [] }]),
  );
  const told = articles
    .filter(({ kind }) => kind !== 'ad-notice')
    .toSorted((a, z) => compare(a.date.value ?? '', z.date.value ?? '') || compare(a.id, z.id));
  const index = makeTermIndex(told, readLetters);
  const findNeighbours = makeNeighbourFinder(index, told.length);
  const near: number[][] = [];
  const pairs: [number, number][] = [];
  told.forEach((article, i) => {
    const found: number[] = [];
    for (const { article: j, likeness } of findNeighbours(i)) {
      const [a, b] = [index.sketches[i], index.sketches[j]];
      const other = told[j];
      if (a === undefined || b === undefined || other === undefined) continue;
      if (isSameStory(article, other, { likeness, sketches: [a, b] })) pairs.push([i, j]);
      else if (isRelated(article, other, likeness)) found.push(j);
    }
    near.push(found);
  });
  const stories = groupStories(told.length, pairs);
  told.forEach(({ id }, i) => {
    const story = stories.get(i) ?? [i];
    const idsOf = (places: readonly number[]) => places.flatMap((place) => told[place]?.id ?? []);
    relations.set(id, {
      related: idsOf((near[i] ?? []).filter((j) => !story.includes(j)).slice(0, mostRelated)),
      sameStory: idsOf(story.filter((j) => j !== i)),
    });
  });
  return relations;
}

function compare(a: string, z: string): number {
  return a < z ? -1 : Number(a > z);
}
