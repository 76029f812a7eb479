import type { BaseHeader, Sections } from '../codec/archive-base.ts';
import { ByteReader } from '../codec/byte-reader.ts';
import { unpackDateKind } from '../codec/date-kind.ts';
import { addDays } from '../codec/day-number.ts';
import { unpackLength } from '../codec/length-code.ts';
import { readAscending } from '../codec/postings.ts';

/** A list of numbers for each row, laid end to end. */
export interface Lists {
  values: Uint32Array;
  /** Row r's values are `values[starts[r]]` up to `values[starts[r + 1]]`. */
  starts: Uint32Array;
}

/** What is known of every article without loading its text, by row. */
export interface Columns {
  /** In symbols, about. */
  lengths: Float32Array;
  averageLength: number;
  headlineLengths: Uint8Array;
  /** First and last day that the date may mean, in days from `firstDay`; -1 where unknown. */
  firstDays: Int32Array;
  lastDays: Int32Array;
  dateKinds: Uint8Array;
  kinds: Uint8Array;
  topics: Lists;
  regions: Lists;
  people: Lists;
}

export function readColumns(header: BaseHeader, sections: Sections): Columns {
  const { articles } = header;
  const days = readAscending(new ByteReader(sections.days), articles);
  const firstDays = new Int32Array(articles);
  const lastDays = new Int32Array(articles);
  for (let row = 0; row < articles; row += 1) {
    const day = days[row] ?? 0;
    const { precision } = unpackDateKind(sections.dateKinds[row] ?? 0);
    firstDays[row] = precision === 'unknown' ? -1 : day;
    lastDays[row] = precision === 'unknown' ? -1 : day + extraDays(header.firstDay, day, precision);
  }
  const lengths = Float32Array.from(sections.lengths, unpackLength);
  return {
    lengths,
    averageLength: Math.max(1, lengths.reduce((a, b) => a + b, 0) / Math.max(1, articles)),
    headlineLengths: sections.headlineLengths,
    firstDays,
    lastDays,
    dateKinds: sections.dateKinds,
    kinds: sections.kinds,
    topics: readLists(sections.topicCounts, sections.topics),
    regions: readLists(sections.regionCounts, sections.regions),
    people: readLists(sections.peopleCounts, sections.people),
  };
}

/** How many days later a date that names only a month or a year may be. */
function extraDays(firstDay: string, day: number, precision: 'year' | 'month' | 'day'): number {
  if (precision === 'day') return 0;
  const [year = 0, month = 0] = addDays(firstDay, day).split('-').map(Number);
  const next = precision === 'year' ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return Math.round((next - Date.UTC(year, month - 1, 1)) / 86_400_000) - 1;
}

function readLists(counts: Uint8Array, bytes: Uint8Array): Lists {
  const starts = new Uint32Array(counts.length + 1);
  for (const [row, count] of counts.entries()) starts[row + 1] = (starts[row] ?? 0) + count;
  const input = new ByteReader(bytes);
  const values = new Uint32Array(starts[counts.length] ?? 0);
  for (let i = 0; i < values.length; i += 1) values[i] = input.number();
  return { values, starts };
}
