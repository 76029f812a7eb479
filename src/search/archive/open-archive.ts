import { parseBase } from '../codec/archive-base.ts';
import { groupLeaf } from '../codec/leaf.ts';
import { findLeaf, parseDirectory } from '../codec/leaf-directory.ts';
import { parsePack } from '../codec/pack.ts';
import { findPack, readPackStarts } from '../codec/pack-starts.ts';
import { parseRows } from '../codec/row-block.ts';
import { parseShelf } from '../codec/shelf.ts';
import type { Hits } from '../match/hits.ts';
import { parseSpelling } from '../spell/spelling.ts';
import { parseFolds } from '../text/parse-folds.ts';
import { placeFields } from '../text/place-fields.ts';
import { createTokenizer } from '../tokenize.ts';
import type { Archive } from './archive.ts';
import { cacheResults } from './cache-results.ts';
import { readColumns } from './columns.ts';
import { makeFacets } from './facets.ts';
import { openFiles, openTexts } from './open-files.ts';
import { readNotes } from './read-notes.ts';

/** Gives a file of the index, unpacked; `version` keeps files of two builds apart. */
export type LoadFile = (path: string, version: string | null) => Promise<Uint8Array>;

/** Answers kept for runs that are asked for again while a reader types and filters. */
const MOST_HITS = 40;

export async function openArchive(loadFile: LoadFile): Promise<Archive> {
  const { header, sections } = parseBase(await loadFile('data/base.bin', null));
  const load = (path: string) => loadFile(path, header.version);
  const columns = readColumns(header, sections);
  const tokenize = createTokenizer(parseFolds(header.folds));
  const directories = {
    singles: parseDirectory(sections.singles),
    pairs: parseDirectory(sections.pairs),
  };
  const packStarts = readPackStarts(sections.packSizes);
  const shelves = new Set(header.shelves.split(' '));
  const hits = cacheResults<Hits>(MOST_HITS);
  const leaves = openFiles(load, groupLeaf);
  const rowBlocks = openFiles(load, parseRows);
  const spellings = openTexts(load, parseSpelling);
  const shelved = openTexts(load, parseShelf);
  const packs = openTexts(load, (text) =>
    parsePack(text).map((fields) => placeFields(fields, tokenize)),
  );

  return {
    header,
    columns,
    facets: makeFacets(header, columns),
    tokenize,
    weigh(shelf, a, b) {
      const leaf = findLeaf(directories[shelf], a, b);
      return leaf && { leaf, loaded: leaves.has(`data/${shelf}/${leaf.leaf}.bin`) };
    },
    async entries(shelf, a, b) {
      const leaf = findLeaf(directories[shelf], a, b);
      if (leaf === undefined) return [];
      return (await leaves.get(`data/${shelf}/${leaf.leaf}.bin`)).get(`${a}\t${b}`) ?? [];
    },
    remember: (key, work) => hits.get(key, work),
    notes: (rows) => readNotes(rowBlocks, rows, header.rowBlock),
    async fields(row) {
      const pack = findPack(packStarts, row);
      return (await packs.get(`data/text/${pack}.bin`))[row - (packStarts[pack] ?? 0)] ?? [];
    },
    spelling: () => spellings.get('data/spelling.bin'),
    headlines: async (key) => (shelves.has(key) ? shelved.get(`data/suggest/${key}.bin`) : []),
  };
}
