import type { ArticleCard } from '../model/article-card.ts';
import type { ListPosition } from './archive.ts';

type Lists = Iterable<readonly ArticleCard[]>;

/** Each article's place on its source page and in its series, by its id. */
export function findPositions(pages: Lists, series: Lists): Map<string, ListPosition> {
  const positions = new Map<string, ListPosition>();
  for (const page of pages) {
    for (const [onPage, { id }] of page.entries()) {
      positions.set(id, { onPage, inSeries: undefined });
    }
  }
  for (const list of series) {
    for (const [inSeries, { id }] of list.entries()) {
      positions.set(id, { onPage: positions.get(id)?.onPage, inSeries });
    }
  }
  return positions;
}
