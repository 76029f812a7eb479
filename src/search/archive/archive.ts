import { type BaseHeader, parseBase } from '../codec/archive-base.ts';
import { ByteReader } from '../codec/byte-reader.ts';
import { parseIds } from '../codec/ids.ts';
import { type LeafEntry, parseLeaf } from '../codec/leaf.ts';
import { findLeaf, type LeafSummary, parseDirectory } from '../codec/leaf-directory.ts';
import { parseNames } from '../codec/names.ts';
import { parsePack } from '../codec/pack.ts';
import { parseShelf, type ShelvedHeadline } from '../codec/shelf.ts';
import { parseSpelling, type Spelling } from '../spell/spelling.ts';
import { parseFolds } from '../text/parse-folds.ts';
import { type PlacedField, placeFields } from '../text/place-fields.ts';
import { createTokenizer, type Tokenize } from '../tokenize.ts';
import { cacheResults } from './cache-results.ts';
import { type Columns, readColumns } from './columns.ts';
import { readBlocks } from './read-blocks.ts';

/** Gives a file of the index, unpacked; `version` keeps files of two builds apart. */
export type LoadFile = (path: string, version: string | null) => Promise<Uint8Array>;

export type Shelf = 'singles' | 'pairs';

/** An opened index: what is loaded stays, what is not is fetched when it is asked for. */
export interface Archive {
  header: BaseHeader;
  columns: Columns;
  tokenize: Tokenize;
  /** What is known of a token's leaf before it is loaded; `loaded` where asking costs nothing. */
  weigh(shelf: Shelf, a: string, b: string): { leaf: LeafSummary; loaded: boolean } | undefined;
  /** The entries of a single symbol (`b` is '') or of a pair, one for each gap between them. */
  entries(shelf: Shelf, a: string, b: string): Promise<LeafEntry[]>;
  ids(rows: readonly number[]): Promise<string[]>;
  /** For each row the names of those who made it and no other article. */
  rareNames(rows: readonly number[]): Promise<string[][]>;
  /** An article's searchable fields with their symbols. */
  fields(row: number): Promise<PlacedField[]>;
  /** How the archive's characters sound; fetched when it is first asked for. */
  spelling(): Promise<Spelling>;
  /** The headlines on one shelf of suggestions, the newest first. */
  headlines(key: string): Promise<ShelvedHeadline[]>;
}

export async function openArchive(load: LoadFile): Promise<Archive> {
  const { header, sections } = parseBase(await load('data/base.bin', null));
  const tokenize = createTokenizer(parseFolds(header.folds));
  const shelves = {
    singles: parseDirectory(sections.singles),
    pairs: parseDirectory(sections.pairs),
  };
  const packStarts = readPackStarts(sections.packSizes);
  const file = (path: string) => load(path, header.version);
  const leaves = cacheResults(async (path) => {
    const entries = new Map<string, LeafEntry[]>();
    for (const entry of parseLeaf(await file(path))) {
      const key = `${entry.a}\t${entry.b}`;
      const forms = entries.get(key);
      if (forms === undefined) entries.set(key, [entry]);
      else forms.push(entry);
    }
    return entries;
  });
  const idBlocks = cacheResults(async (path) => parseIds(await file(path)));
  const nameBlocks = cacheResults(async (path) =>
    parseNames(new TextDecoder().decode(await file(path))),
  );
  const packs = cacheResults(async (path) =>
    parsePack(new TextDecoder().decode(await file(path))).map((fields) =>
      placeFields(fields, tokenize),
    ),
  );

  const spellings = cacheResults(async (path) =>
    parseSpelling(new TextDecoder().decode(await file(path))),
  );

  const shelved = cacheResults(async (path) =>
    parseShelf(new TextDecoder().decode(await file(path))),
  );
  const shelfKeys = new Set(header.shelves.split(' '));

  return {
    header,
    headlines: async (key) => (shelfKeys.has(key) ? shelved.get(`data/suggest/${key}.bin`) : []),
    spelling: () => spellings.get('data/spelling.bin'),
    columns: readColumns(header, sections),
    tokenize,
    weigh(shelf, a, b) {
      const leaf = findLeaf(shelves[shelf], a, b);
      if (leaf === undefined) return undefined;
      return { leaf, loaded: leaves.has(`data/${shelf}/${leaf.leaf}.bin`) };
    },
    async entries(shelf, a, b) {
      const leaf = findLeaf(shelves[shelf], a, b);
      if (leaf === undefined) return [];
      return (await leaves.get(`data/${shelf}/${leaf.leaf}.bin`)).get(`${a}\t${b}`) ?? [];
    },
    ids: (rows) => readBlocks(idBlocks, 'data/ids', rows, header.idBlock, ''),
    rareNames: (rows) => readBlocks(nameBlocks, 'data/names', rows, header.nameBlock, []),
    async fields(row) {
      const pack = findPack(packStarts, row);
      return (await packs.get(`data/text/${pack}.bin`))[row - (packStarts[pack] ?? 0)] ?? [];
    },
  };
}

/** The first row of each pack of texts. */
function readPackStarts(sizes: Uint8Array): number[] {
  const input = new ByteReader(sizes);
  const starts: number[] = [];
  for (let row = 0; !input.ended; row += input.number()) starts.push(row);
  return starts;
}

function findPack(starts: readonly number[], row: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
