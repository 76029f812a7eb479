import type { Archive } from '../browse/archive.ts';
import { flatten } from '../browse/flatten.ts';
import { lastChange } from '../browse/last-change.ts';
import type { ArticleCard } from '../model/article-card.ts';
import type { SitemapPlace } from '../web/sitemap-place.ts';
import { datePath } from './date-path.ts';
import { permalink } from './permalink.ts';

/** Every page that searches should know, with the day that what it shows last changed. */
export function listSitePages(archive: Archive): SitemapPlace[] {
  const { articles, ledger } = archive;
  const place = (path: string, shown: readonly ArticleCard[]): SitemapPlace => ({
    url: permalink(path),
    changed: lastChange(shown, ledger),
  });
  const years = archive.years;
  const months = years.flatMap((year) => year.children);
  const days = months.flatMap((month) => month.children);
  return [
    ...['/', '/topics/', '/regions/', '/dates/', '/sources/', '/about/'].map((path) =>
      place(path, articles),
    ),
    { url: permalink('/help/'), changed: null },
    ...articles.map((card) => place(`/a/${card.id}/`, [card])),
    ...flatten(archive.topics).map((topic) => place(`/topics/${topic.slug}/`, topic.articles)),
    ...flatten(archive.places).map((one) => place(`/regions/${one.slug}/`, one.articles)),
    ...[...years, ...months, ...days].map((date) => place(datePath(date.time), date.articles)),
    ...shelves('people', archive.people.values()),
    ...shelves('organisations', archive.organisations.values()),
    ...shelves('series', archive.series.values()),
    ...archive.sources.map(({ address }) =>
      place(`/sources/${address}/`, archive.pages.get(address) ?? []),
    ),
  ];

  function shelves(
    folder: string,
    all: Iterable<{ slug: string; articles: readonly ArticleCard[] }>,
  ): SitemapPlace[] {
    return [...all].map((shelf) => place(`/${folder}/${shelf.slug}/`, shelf.articles));
  }
}
