import type { ArticleCard } from '../model/article-card.ts';
import type { ArticleMark } from '../model/article-mark.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { SourceCard } from '../model/source-card.ts';
import type { Topic } from '../model/topic.ts';
import type { Archive } from './archive.ts';
import { compareNewestFirst } from './compare-newest-first.ts';
import { findPositions } from './find-positions.ts';
import { listDates } from './list-dates.ts';
import { listMonthDays } from './list-month-days.ts';
import { listOrganisations } from './list-organisations.ts';
import { listPeople } from './list-people.ts';
import { listPlaces } from './list-places.ts';
import { listSeries } from './list-series.ts';
import { listTopics } from './list-topics.ts';

export interface ArchiveInput {
  articles: readonly ArticleCard[];
  marks: readonly ArticleMark[];
  sources: readonly SourceCard[];
  ledger: readonly LedgerEntry[];
  topics: readonly Topic[];
}

/** Groups an archive for the pages, each article by reference. */
export function buildArchive({ articles, marks, sources, ledger, topics }: ArchiveInput): Archive {
  const newest = articles.toSorted(compareNewestFirst);
  const byId = new Map(newest.map((article) => [article.id as string, article]));
  const pages = new Map(
    sources.map((source) => [
      source.address,
      source.articles.flatMap(({ id }) => byId.get(id) ?? []),
    ]),
  );
  const series = listSeries(newest);
  return {
    articles: newest,
    byId,
    marks: new Map(marks.map((mark) => [mark.id, mark])),
    pages,
    positions: findPositions(
      pages.values(),
      series.map((shelf) => shelf.articles),
    ),
    papers: [...new Set(newest.flatMap(({ source }) => source.issue.paper ?? []))].sort(),
    sources: sources.toSorted((a, b) => (a.address < b.address ? -1 : 1)),
    ledger: new Map(ledger.map((entry) => [entry.id, entry])),
    topics: listTopics(newest, topics),
    vocabulary: new Map(topics.map((topic) => [topic.slug, topic])),
    places: listPlaces(newest),
    years: listDates(newest),
    undated: newest.filter(({ date }) => date.value === null),
    monthDays: listMonthDays(newest),
    people: new Map(listPeople(newest).map((shelf) => [shelf.slug, shelf])),
    organisations: new Map(listOrganisations(newest).map((shelf) => [shelf.slug, shelf])),
    series: new Map(series.map((shelf) => [shelf.name, shelf])),
  };
}
