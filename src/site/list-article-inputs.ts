import type { Archive } from '../browse/archive.ts';
import { findNeighbours } from '../browse/find-neighbours.ts';
import type { ArticleCard } from '../model/article-card.ts';

/** All of the archive that an article's page draws besides its card, for the page's key. */
export function listArticleInputs(card: ArticleCard, archive: Archive): unknown {
  const { id, series, source, people, organisations } = card;
  const mark = archive.marks.get(id);
  const { related = [], sameStory = [] } = mark ?? {};
  const shelf = series === null ? undefined : archive.series.get(series);
  return [
    mark,
    archive.ledger.get(id),
    Object.values(findNeighbours({ id, series, source, related, sameStory }, archive)),
    shelf && [shelf.slug, shelf.name],
    people.map(({ slug }) => archive.people.has(slug)),
    organisations.map(({ slug }) => archive.organisations.has(slug)),
  ];
}
