import { type Archive, openArchive } from '../archive/archive.ts';
import { unpack } from '../archive/unpack.ts';
import { type SearchOptions, searchArchive } from '../search-archive.ts';
import { formatExcerpt } from './format-excerpt.ts';

/** One article as a search shows it. */
export interface ApiResult {
  id: string;
  url: string;
  title: string;
  date: string;
  /** HTML: the text escaped, what was looked for in `<mark>`. */
  excerpt: string;
}

const home = new URL('.', import.meta.url);
let opened: Promise<Archive> | null = null;

/** Searches the archive that this module lies in. The first call fetches what every search needs. */
export async function search(query: string, options: SearchOptions = {}) {
  const answer = await searchArchive(await open(), String(query), options);
  return {
    ...answer,
    results: answer.results.map((result) => ({
      ...result,
      url: new URL(`../a/${result.id}/`, home).pathname,
      excerpt: formatExcerpt(result.passages),
    })),
  };
}

/** Opens the index; a failure is forgotten, so that a later call tries again. */
function open(): Promise<Archive> {
  opened ??= openArchive(async (path, version) => {
    const address = new URL(version === null ? path : `${path}?v=${version}`, home);
    const response = await fetch(address, version === null ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`expected ${address}, found status ${response.status}`);
    return unpack(new Uint8Array(await response.arrayBuffer()));
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
