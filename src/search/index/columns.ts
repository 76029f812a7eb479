import type { Article } from '../../model/article.ts';
import type { BaseHeader, Sections } from '../codec/archive-base.ts';
import { ByteWriter } from '../codec/byte-writer.ts';
import { packDateKind } from '../codec/date-kind.ts';
import { countDays } from '../codec/day-number.ts';
import { packLength } from '../codec/length-code.ts';
import type { PlacedField } from '../text/place-fields.ts';
import { listBylineNames } from './list-byline-names.ts';

type Row = Pick<Article, 'date' | 'kind'> & {
  topics: string[];
  regions: string[];
  people: string[];
  length: number;
  headlineLength: number;
};
type Columns = Omit<Sections, 'packSizes' | 'singles' | 'pairs'>;

/** Gathers what results are ranked, filtered, counted and sorted by: a few bytes an article. */
export class ArchiveColumns {
  readonly #rows: Row[] = [];
  readonly #topicSlugs = new Map<string, string>();
  readonly #regionSlugs = new Map<string, string>();

  get count(): number {
    return this.#rows.length;
  }

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

  finish(): {
    columns: Columns;
    header: Pick<BaseHeader, 'firstDay' | 'kinds' | 'topics' | 'regions' | 'people'>;
  } {
    const rows = this.#rows;
    const topics = rankByUse(rows.map((row) => row.topics));
    const regions = rankByUse(rows.map((row) => row.regions));
    const people = rankByUse(rows.map((row) => row.people));
    const kinds = rankByUse(rows.map((row) => [row.kind]));
    const years = rows.map(({ date }) => Number(date.value?.slice(0, 4) ?? 9999));
    const firstDay = `${String(years.reduce((a, b) => Math.min(a, b), 9999)).padStart(4, '0')}-01-01`;
    const days = rows.map(({ date }) =>
      date.value === null ? 0 : countDays(firstDay, date.value),
    );
    return {
      columns: {
        lengths: Uint8Array.from(rows, ({ length }) => packLength(length)),
        headlineLengths: Uint8Array.from(rows, (row) => Math.min(255, row.headlineLength)),
        days: Uint8Array.from(
          [0, 8, 16].flatMap((shift) => days.map((day) => (day >> shift) & 255)),
        ),
        dateKinds: Uint8Array.from(rows, ({ date }) => packDateKind(date)),
        kinds: Uint8Array.from(rows, ({ kind }) => kinds.get(kind) ?? 0),
        topicCounts: Uint8Array.from(rows, (row) => Math.min(255, row.topics.length)),
        topics: packCodes(
          rows.map((row) => row.topics),
          topics,
        ),
        regionCounts: Uint8Array.from(rows, (row) => Math.min(255, row.regions.length)),
        regions: packCodes(
          rows.map((row) => row.regions),
          regions,
        ),
        peopleCounts: Uint8Array.from(rows, (row) => Math.min(255, row.people.length)),
        people: packCodes(
          rows.map((row) => row.people),
          people,
        ),
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
}

/** Values to numbers, the most used first; equal ones by their text, so that order never varies. */
function rankByUse(lists: readonly (readonly string[])[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const value of lists.flat()) uses.set(value, (uses.get(value) ?? 0) + 1);
  const values = [...uses].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return new Map(values.map(([value], i) => [value, i]));
}

function packCodes(
  lists: readonly (readonly string[])[],
  codes: ReadonlyMap<string, number>,
): Uint8Array {
  const out = new ByteWriter();
  for (const value of lists.flatMap((list) => list.slice(0, 255)))
    out.number(codes.get(value) ?? 0);
  return out.take();
}
