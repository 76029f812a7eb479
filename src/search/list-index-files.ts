import { unpack } from './archive/unpack.ts';
import { parseBase } from './codec/archive-base.ts';
import { parseDirectory } from './codec/leaf-directory.ts';
import { readPackStarts } from './codec/pack-starts.ts';

/** What an index says of itself in its first file, `data/base.bin`. */
export interface IndexListing {
  /** How many articles it holds. */
  articles: number;
  /** Its other files, as paths below `/search/`. */
  files: string[];
}

/** Lists the files that an index is made of. */
export async function listIndexFiles(base: Uint8Array<ArrayBuffer>): Promise<IndexListing> {
  const { header, sections } = parseBase(await unpack(base));
  const counts = {
    singles: parseDirectory(sections.singles).length,
    pairs: parseDirectory(sections.pairs).length,
    rows: Math.ceil(header.articles / header.rowBlock),
    text: readPackStarts(sections.packSizes).length,
  };
  const shelves = header.shelves.split(' ').filter((key) => key !== '');
  return {
    articles: header.articles,
    files: [
      'api.js',
      'data/spelling.bin',
      ...Object.entries(counts).flatMap(([name, count]) =>
        Array.from({ length: count }, (_, number) => `data/${name}/${number}.bin`),
      ),
      ...shelves.map((key) => `data/suggest/${key}.bin`),
    ],
  };
}
