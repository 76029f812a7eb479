import type { Article } from '../../model/article.ts';
import type { BaseHeader, Sections } from '../codec/archive-base.ts';
import { ByteWriter } from '../codec/byte-writer.ts';
import { packDateKind } from '../codec/date-kind.ts';
import { countDays } from '../codec/day-number.ts';
import { packLength } from '../codec/length-code.ts';
import { writeAscending } from '../codec/postings.ts';
import type { PlacedField } from '../text/place-fields.ts';
import { listBylineNames } from './list-byline-names.ts';
import { packLists, rankByUse } from './rank-by-use.ts';

type Row = Pick<Article, 'date' | 'kind'> & {
  topics: string[];
  regions: string[];
  people: string[];
  length: number;
  headlineLength: number;
};
type Header = Pick<BaseHeader, 'firstDay' | 'kinds' | 'topics' | 'regions' | 'people'>;
type Columns = Omit<Sections, 'packSizes' | 'singles' | 'pairs'>;

/** Gathers what results are ranked, filtered, counted and sorted by: a few bytes an article. */
export class ArchiveColumns {
  readonly #rows: Row[] = [];
  readonly #topicSlugs = new Map<string, string>();
  readonly #regionSlugs = new Map<string, string>();

  add(article: Article, fields: readonly PlacedField[]): void {
    for (const { name, slug } of article.topics) this.#topicSlugs.set(name, slug);
    for (const { path, slug } of article.regions) this.#regionSlugs.set(path, slug);
    const headline = fields.find(({ field }) => field.name === 'headline');
    this.#rows.push({
      date: article.date,
      kind: article.kind,
      topics: [...new Set(article.topics.map(({ name }) => name))],
      regions: [...new Set(article.regions.map(({ path }) => path))],
      people: listBylineNames(article),
      length: fields.reduce((sum, { symbols }) => sum + symbols.length, 0),
      headlineLength: headline?.symbols.length ?? 0,
    });
  }

  /** For each row the names that stand in no other: too many to be held by every search. */
  rarePeople(): string[][] {
    const known = this.#rankPeople();
    return this.#rows.map(({ people }) => people.filter((name) => !known.has(name)));
  }

  finish(): { columns: Columns; header: Header } {
    const rows = this.#rows;
    const topics = rankByUse(rows.map((row) => row.topics));
    const regions = rankByUse(rows.map((row) => row.regions));
    const people = this.#rankPeople();
    const kinds = rankByUse(rows.map((row) => [row.kind]));
    const topicLists = packLists(
      rows.map((row) => row.topics),
      topics,
    );
    const regionLists = packLists(
      rows.map((row) => row.regions),
      regions,
    );
    const peopleLists = packLists(
      rows.map((row) => row.people),
      people,
    );
    const firstDay = findFirstDay(rows);
    return {
      columns: {
        lengths: Uint8Array.from(rows, ({ length }) => packLength(length)),
        headlineLengths: Uint8Array.from(rows, (row) => Math.min(255, row.headlineLength)),
        days: packDays(rows, firstDay),
        dateKinds: Uint8Array.from(rows, ({ date }) => packDateKind(date)),
        kinds: Uint8Array.from(rows, ({ kind }) => kinds.get(kind) ?? 0),
        topicCounts: topicLists.counts,
        topics: topicLists.values,
        regionCounts: regionLists.counts,
        regions: regionLists.values,
        peopleCounts: peopleLists.counts,
        people: peopleLists.values,
      },
      header: {
        firstDay,
        kinds: [...kinds.keys()],
        topics: Array.from(topics.keys(), (name) => ({
          name,
          slug: this.#topicSlugs.get(name) ?? '',
        })),
        regions: Array.from(regions.keys(), (path) => ({
          path,
          slug: this.#regionSlugs.get(path) ?? '',
        })),
        people: [...people.keys()],
      },
    };
  }

  #rankPeople(): Map<string, number> {
    return rankByUse(
      this.#rows.map(({ people }) => people),
      2,
    );
  }
}

/** The first of January of the earliest year. */
function findFirstDay(rows: readonly Row[]): string {
  const years = rows.map(({ date }) => Number(date.value?.slice(0, 4) ?? 9999));
  const first = years.reduce((a, b) => Math.min(a, b), 9999);
  return `${String(first).padStart(4, '0')}-01-01`;
}

function packDays(rows: readonly Row[], firstDay: string): Uint8Array {
  const out = new ByteWriter();
  const days = rows.map(({ date }) => (date.value === null ? 0 : countDays(firstDay, date.value)));
  writeAscending(out, days, 0, days.length);
  return out.take();
}
