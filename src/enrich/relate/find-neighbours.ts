import type { TermIndex } from './term-index.ts';

export interface Neighbour {
  article: number;
  /** The cosine of their telling terms, 0 to 1. */
  likeness: number;
}

/** How many of the nearest are looked at more closely, and how like they are at least. */
const most = 40;
const leastLike = 0.02;
/** How many entries of other articles are looked at; the most telling terms come first. */
const mostEntries = 4000;

/** Finds the articles that share telling terms with one, nearest first. */
export function makeNeighbourFinder(
  index: TermIndex,
  count: number,
): (article: number) => Neighbour[] {
  const likeness = new Float64Array(count);
  return (article) => {
    const touched: number[] = [];
    const { terms, weights } = index.termsOf(article);
    let entries = 0;
    for (let i = 0; i < terms.length && entries < mostEntries; i += 1) {
      const weight = weights[i] ?? 0;
      const posting = index.articlesOf(terms[i] ?? 0);
      entries += posting.articles.length;
      for (let j = 0; j < posting.articles.length; j += 1) {
        const other = posting.articles[j] ?? 0;
        if (likeness[other] === 0) touched.push(other);
        likeness[other] = (likeness[other] ?? 0) + weight * (posting.weights[j] ?? 0);
      }
    }
    const nearest: Neighbour[] = [];
    for (const other of touched) {
      const like = likeness[other] ?? 0;
      if (like >= leastLike && other !== article) keepNearest(nearest, other, like);
      likeness[other] = 0;
    }
    return nearest;
  };
}

/** Puts an article in its place among the nearest, where it is one: most of thousands are not. */
function keepNearest(nearest: Neighbour[], article: number, likeness: number): void {
  const isNearer = (than: Neighbour | undefined): boolean =>
    than === undefined ||
    likeness > than.likeness ||
    (likeness === than.likeness && article < than.article);
  if (nearest.length === most) {
    if (!isNearer(nearest[most - 1])) return;
    nearest.pop();
  }
  let at = nearest.length;
  while (at > 0 && isNearer(nearest[at - 1])) at -= 1;
  nearest.splice(at, 0, { article, likeness });
}
