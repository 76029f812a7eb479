import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { formatRegions, parseRegions, type Region } from './region-tree.ts';

/** What is said in words about the archive. Lists are numbered by their order. */
export interface BaseHeader {
  /** Changes with every change of the index. */
  version: string;
  articles: number;
  /** Characters and their plainer forms, see `parseFolds`. */
  folds: string;
  /** The day that day number 0 is. */
  firstDay: string;
  kinds: string[];
  topics: { name: string; slug: string }[];
  regions: Region[];
  /** Those who made two articles or more; the others stand in files of their own. */
  people: string[];
  /** The shelves of headlines that there are, by their keys. */
  shelves: string;
  /** Rows in one file of ids and rare names. */
  rowBlock: number;
}

/** The runs of bytes beside the header, by name, in the order of the file. */
export const SECTIONS = [
  'lengths',
  'headlineLengths',
  /** From each row to the next: rows come in the order of their dates. */
  'days',
  'dateKinds',
  'kinds',
  'topicCounts',
  'topics',
  'regionCounts',
  'regions',
  'peopleCounts',
  'people',
  'packSizes',
  'singles',
  'pairs',
] as const;
export type SectionName = (typeof SECTIONS)[number];
export type Sections = Record<SectionName, Uint8Array>;

/** The one file that every search starts from. */
export function formatBase({ regions, ...header }: BaseHeader, sections: Sections): Uint8Array {
  const out = new ByteWriter();
  const { tree, places } = formatRegions(regions);
  out.text(JSON.stringify(header));
  out.text(tree);
  out.number(places.length);
  for (const place of places) out.number(place);
  for (const name of SECTIONS) {
    out.number(sections[name].length);
    out.bytes(sections[name]);
  }
  return out.take();
}

export function parseBase(bytes: Uint8Array): { header: BaseHeader; sections: Sections } {
  const input = new ByteReader(bytes);
  const header = JSON.parse(input.text()) as Omit<BaseHeader, 'regions'>;
  const tree = input.text();
  const regions = parseRegions(tree, [...input.numbers(input.number())]);
  const sections = Object.fromEntries(
    SECTIONS.map((name) => [name, input.bytes(input.number())]),
  ) as Sections;
  return { header: { ...header, regions }, sections };
}
