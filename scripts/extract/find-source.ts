import { basename, relative, resolve, sep } from 'node:path';
import { ExpectedError } from '../../src/model/expected-error.ts';
import { mergeIssue } from '../../src/read/merge-issue.ts';
import { parseAddress } from '../../src/read/parse-address.ts';
import { parseSidecar } from '../../src/read/parse-sidecar.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { SourceFile } from '../archive/source-file.ts';
import type { Effects } from '../effects/effects.ts';

/** The end of a path that says paper, day and page. */
const datedEnd = /(?:^|\/)([^/]+\/\d{4}-\d{2}-\d{2}\/[^/]+)$/;

/**
 * One source by its file, wherever it lies: within an archive's `sources/` or anywhere else.
 * `callers` is the folder that the caller stood in, since npm runs every script in its own.
 */
export async function findSource(
  file: string,
  callers: string | undefined,
  folders: ArchiveFolders,
  effects: Pick<Effects, 'isThere' | 'maybeReadText'>,
): Promise<SourceFile> {
  const path = await findFile(file, callers, effects);
  const { inArchive, corrections } = placeOf(path, folders);
  const address = parseAddress(inArchive, file);
  const sidecarPath = path.replace(/\.[^./\\]+$/, '.yml');
  const sidecar = sidecarPath === path ? null : await effects.maybeReadText(sidecarPath);
  return {
    address: address.address,
    path,
    publicPath: `content/sources/${inArchive}`,
    form: path.toLowerCase().endsWith('.jsonl') ? 'records' : 'text',
    issue: mergeIssue(address, sidecar === null ? null : parseSidecar(sidecar, sidecarPath)),
    correctionPath: relative(process.cwd(), `${corrections}/${address.address}.yml`),
  };
}

async function findFile(
  file: string,
  callers: string | undefined,
  effects: Pick<Effects, 'isThere'>,
): Promise<string> {
  if (await effects.isThere(file)) return file;
  const fromCaller = callers === undefined ? file : resolve(callers, file);
  if (await effects.isThere(fromCaller)) return fromCaller;
  throw new ExpectedError({
    what: 'there is no such file',
    where: file,
    fix: 'Name a source text.',
    status: 2,
  });
}

/** Where a file stands within its archive: the one at hand, or the one whose `sources/` it lies in. */
function placeOf(
  path: string,
  folders: ArchiveFolders,
): { inArchive: string; corrections: string } {
  const whole = resolve(path).split(sep).join('/');
  const within = relative(folders.sources, whole).split(sep).join('/');
  const isWithin = within !== '' && !within.startsWith('../');
  if (isWithin) return { inArchive: within, corrections: folders.corrections };
  const at = whole.lastIndexOf('/sources/');
  if (at !== -1) {
    const inArchive = whole.slice(at + '/sources/'.length);
    return { inArchive, corrections: `${whole.slice(0, at)}/corrections` };
  }
  return {
    inArchive: datedEnd.exec(whole)?.[1] ?? basename(whole),
    corrections: folders.corrections,
  };
}
