import type { Archive } from '../archive/archive.ts';
import { openArchive } from '../archive/open-archive.ts';
import { unpack } from '../archive/unpack.ts';

/** The folder that this module is served from. */
export const home = new URL('.', import.meta.url);

let opened: Promise<Archive> | null = null;

/** Opens the index beside this module, once; a failure is forgotten, so that a later call tries again. */
export function openHere(): Promise<Archive> {
  if (opened === null) {
    opened = openArchive(load);
    opened.catch(() => {
      opened = null;
    });
  }
  return opened;
}

/** The first file says the version of all others; it alone is checked for a newer one. */
async function load(path: string, version: string | null): Promise<Uint8Array> {
  const address = new URL(version === null ? path : `${path}?v=${version}`, home);
  const response = await fetch(address, version === null ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`expected ${address}, found status ${response.status}`);
  return unpack(new Uint8Array(await response.arrayBuffer()));
}
