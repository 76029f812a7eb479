import type { Archive } from '../archive/archive.ts';
import { unpackDateKind } from '../codec/date-kind.ts';
import { addDays } from '../codec/day-number.ts';
import type { Run } from '../match/run.ts';
import { findExcerpt, type Passage } from './find-excerpt.ts';
import { listMarks, markPassages } from './list-marks.ts';

/** One article as a list of results shows it. */
export interface ShownArticle {
  title: string;
  titlePassages: Passage[];
  /** As exactly as it is known: `2024`, `2024-04`, `2024-04-12`; '' where it is not. */
  date: string;
  /** The date was not printed with the article but worked out. */
  inferred: boolean;
  kind: string;
  /** The main place's path, '' where there is none. */
  place: string;
  topics: string[];
  passages: Passage[];
}

const DATE_LENGTHS = { unknown: 0, year: 4, month: 7, day: 10 } as const;

export async function showRow(
  archive: Archive,
  row: number,
  runs: readonly Run[],
): Promise<ShownArticle> {
  const { header, columns } = archive;
  const fields = await archive.fields(row);
  const headline = fields.find(({ field }) => field.name === 'headline');
  const title = headline?.field.text ?? '';
  const { precision, inferred } = unpackDateKind(columns.dateKinds[row] ?? 0);
  const day = addDays(header.firstDay, columns.firstDays[row] ?? 0);
  const { topics, regions } = columns;
  const place = regions.values.subarray(regions.starts[row], regions.starts[row + 1])[0];
  const marks = headline === undefined ? [] : listMarks(headline, runs);
  return {
    title,
    titlePassages: markPassages(title, 0, title.length, marks),
    date: day.slice(0, DATE_LENGTHS[precision]),
    inferred,
    kind: header.kinds[columns.kinds[row] ?? 0] ?? '',
    place: place === undefined ? '' : (header.regions[place]?.path ?? ''),
    topics: Array.from(
      topics.values.subarray(topics.starts[row], topics.starts[row + 1]),
      (topic) => header.topics[topic]?.name ?? '',
    ),
    passages: findExcerpt(fields, runs),
  };
}
