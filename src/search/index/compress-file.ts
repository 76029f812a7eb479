import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** One file of the search, its path below `/search/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Compressed here and not by the host, so that every host serves it small. The ending is not
 * `.gz`: some servers would unpack that on the way.
 */
export async function compressFile(path: string, content: Uint8Array): Promise<IndexFile> {
  return { path, content: await compress(content, { level: 6 }) };
}
