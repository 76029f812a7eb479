import { ExpectedError } from '../model/expected-error.ts';
import { isoDate } from '../model/source-page.ts';

export interface Address {
  /** The source's place in the archive and under /sources/: `qiming/2024-04-12/06`. */
  address: string;
  paper: string | null;
  issued: string | null;
  page: string | null;
}

const dateShape = /^\d{4}-\d{2}-\d{2}$/;

/** Bytes of a name and of a whole address, so that the files made of them fit any disk. */
const longest = { name: 200, address: 800 } as const;

/**
 * What the path of a source below `sources/` says: `<paper>/<YYYY-MM-DD>/<page>.txt` says all,
 * any other path its address only. An address holds lower-case letters of any script, digits,
 * `-`, `_` and `.`, so that it is safe as a file name and as a part of a URL. `where` is the path
 * that messages name.
 */
export function parseAddress(relativePath: string, where = relativePath): Address {
  const steps = relativePath
    .normalize('NFC')
    .split(/[/\\]/)
    .filter((step) => step !== '' && step !== '.');
  const names = steps.map((step, i) => safeName(i === steps.length - 1 ? stem(step) : step));
  if (names.length === 0 || steps.includes('..') || names.includes('')) {
    throw new ExpectedError({
      what: 'no address can be made of this path',
      where,
      expected: 'a path below sources/, every part with a letter or a digit',
      fix: 'Rename the file.',
    });
  }
  const address = names.join('/');
  checkLength(address, where);
  const [paper, issued, page] = names;
  const isDated = names.length === 3 && issued !== undefined && dateShape.test(issued);
  if (!isDated || paper === undefined || page === undefined) {
    return { address, paper: null, issued: null, page: null };
  }
  if (!isoDate.safeParse(issued).success) {
    throw new ExpectedError({
      what: 'the path names a day that no calendar has',
      where,
      expected: 'a date as YYYY-MM-DD',
      found: `"${issued}"`,
      fix: 'Rename the folder to the day of issue.',
    });
  }
  return { address, paper, issued, page };
}

function checkLength(address: string, where: string): void {
  const size = (text: string) => new TextEncoder().encode(text).length;
  const isLong = size(address) > longest.address;
  if (!isLong && address.split('/').every((name) => size(name) <= longest.name)) return;
  throw new ExpectedError({
    what: 'the path is too long',
    where,
    expected: `at most ${longest.name} bytes a name and ${longest.address} in all`,
    fix: 'Shorten the names of file and folders.',
  });
}

function stem(file: string): string {
  return file.replace(/\.[a-z0-9]{1,5}$/i, '');
}

function safeName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}
