import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** One file of the search, its path below `/search/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
  /** Changes with what was compressed. */
  digest: string;
  /** Whether it is a file of an earlier index, and lies where that one does. */
  isRecalled: boolean;
}

/** The file that an earlier index has of the same content at a path; null where it has none. */
export type Recall = (path: string, digest: string) => Promise<Uint8Array | null>;

/**
 * Compressed here and not by the host, so that every host serves it small. The ending is not
 * `.gz`: some servers would unpack that on the way.
 */
export async function compressFile(
  path: string,
  content: Uint8Array,
  recall: Recall,
): Promise<IndexFile> {
  const digest = hash('sha256', content, 'base64url').slice(0, 22);
  const known = await recall(path, digest);
  if (known !== null) return { path, content: known, digest, isRecalled: true };
  return { path, content: await compress(content, { level: 6 }), digest, isRecalled: false };
}
