import type { Article } from '../model/article.ts';
import type { ArticleCard } from '../model/article-card.ts';
import type { Archive } from './archive.ts';

export interface Neighbours {
  /** The articles of the same source page in page order, this one among them; of a long one, those around it. */
  page: readonly ArticleCard[];
  previous: ArticleCard | null;
  next: ArticleCard | null;
  /** Others of its series, the newest first. */
  series: readonly ArticleCard[];
  /** Other printings and updates of the same story. */
  sameStory: readonly ArticleCard[];
  /** The most like it, nearest first. */
  related: readonly ArticleCard[];
}

/** The parts of an article that say what stands around it. */
type Placed = Pick<Article, 'id' | 'series' | 'related' | 'sameStory'> & {
  source: Pick<Article['source'], 'address'>;
};

/** A page of a newspaper never has more; a file of ready-made articles may have any number. */
const pageAtMost = 30;
const seriesAtMost = 5;
const relatedAtMost = 6;

/** What stands around an article in the archive. */
export function findNeighbours(article: Placed, archive: Archive): Neighbours {
  const page = archive.pages.get(article.source.address) ?? [];
  const position = archive.positions.get(article.id);
  const at = position?.onPage ?? -1;
  const series = article.series === null ? undefined : archive.series.get(article.series);
  const byIds = (ids: readonly string[]) => ids.flatMap((id) => archive.byId.get(id) ?? []);
  return {
    page: windowAround(page, at),
    previous: (at > 0 ? page[at - 1] : null) ?? null,
    next: (at >= 0 ? page[at + 1] : null) ?? null,
    series: nearestOf(series?.articles ?? [], position?.inSeries ?? -1, seriesAtMost),
    sameStory: byIds(article.sameStory),
    related: byIds(article.related).slice(0, relatedAtMost),
  };
}

function windowAround(page: readonly ArticleCard[], at: number): readonly ArticleCard[] {
  if (page.length <= pageAtMost) return page;
  const from = Math.max(0, Math.min(at - pageAtMost / 2, page.length - pageAtMost));
  return page.slice(from, from + pageAtMost);
}

/** The members of a list that stand closest to the one at a place, without it. */
function nearestOf(list: readonly ArticleCard[], at: number, atMost: number): ArticleCard[] {
  const from = Math.max(0, Math.min(at - Math.floor(atMost / 2), list.length - atMost - 1));
  return list
    .slice(from, from + atMost + 1)
    .filter((_, offset) => from + offset !== at)
    .slice(0, atMost);
}
