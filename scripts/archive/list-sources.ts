import { relative } from 'node:path';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { Finding } from '../../src/model/finding.ts';
import { mergeIssue } from '../../src/read/merge-issue.ts';
import { parseAddress } from '../../src/read/parse-address.ts';
import { parseSidecar } from '../../src/read/parse-sidecar.ts';
import type { Effects } from '../effects/effects.ts';
import type { ArchiveFolders } from './archive-folders.ts';
import { findStrayCorrections } from './find-stray-corrections.ts';
import { findStrayLists } from './find-stray-lists.ts';
import type { SourceFile } from './source-file.ts';

/** A source that cannot be taken; its address where it has one. */
export interface Failure {
  address: string | null;
  error: ExpectedError;
}

export interface SourceList {
  sources: SourceFile[];
  findings: Finding[];
  /** Sources that cannot be taken, and why. */
  failures: Failure[];
}

const forms = new Map<string, SourceFile['form']>([
  ['.txt', 'text'],
  ['.jsonl', 'records'],
]);

/** Every source of the archive with what its path and its sidecar say of it, by address. */
export async function listSources(folders: ArchiveFolders, effects: Effects): Promise<SourceList> {
  const list: SourceList = { sources: [], findings: [], failures: [] };
  const isSource = (path: string) =>
    !isHidden(path) && !`${folders.sources}/${path}`.startsWith(`${folders.out}/`);
  const paths = (await effects.listFiles(folders.sources)).filter(isSource);
  const sidecars = new Set(paths.filter((path) => path.endsWith('.yml')));
  for (const path of paths) {
    const form = forms.get(endOf(path));
    if (form !== undefined) {
      const sidecar = path.replace(/\.[^.]+$/u, '.yml');
      await takeSource(
        list,
        path,
        form,
        sidecars.delete(sidecar) ? sidecar : null,
        folders,
        effects,
      );
    } else if (!path.endsWith('.yml')) {
      const message = `left out: a source ends in ${[...forms.keys()].join(' or ')}.`;
      list.findings.push({ where: shown(folders, path), message });
    }
  }
  for (const path of sidecars) {
    const message = 'left out: there is no source of that name beside it.';
    list.findings.push({ where: shown(folders, path), message });
  }
  for (const path of await effects.listLinks(folders.sources)) {
    if (!isSource(path)) continue;
    const message = 'left out: a source is a file of its own, and this is a link or a device.';
    list.findings.push({ where: shown(folders, path), message });
  }
  const checked = withoutTwins(list);
  const strays = await findStrayCorrections(checked, folders, effects);
  const strayLists = await findStrayLists(folders, effects);
  return { ...checked, findings: [...checked.findings, ...strays, ...strayLists] };
}

async function takeSource(
  list: SourceList,
  path: string,
  form: SourceFile['form'],
  sidecarPath: string | null,
  folders: ArchiveFolders,
  effects: Effects,
): Promise<void> {
  let known: string | null = null;
  try {
    const address = parseAddress(path, shown(folders, path));
    known = address.address;
    const text = sidecarPath && (await effects.maybeReadText(`${folders.sources}/${sidecarPath}`));
    const sidecar = text ? parseSidecar(text, shown(folders, sidecarPath)) : null;
    list.sources.push({
      address: address.address,
      path: shown(folders, path),
      publicPath: `content/sources/${path}`,
      form,
      issue: mergeIssue(address, sidecar),
      correctionPath: relative(process.cwd(), `${folders.corrections}/${address.address}.yml`),
    });
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    list.failures.push({ address: known, error });
  }
}

/** Of two sources with one address neither can be taken: their articles would mix. */
function withoutTwins(list: SourceList): SourceList {
  const byAddress = Map.groupBy(list.sources, ({ address }) => address);
  const sources: SourceFile[] = [];
  for (const [address, [first, ...others]] of byAddress) {
    const last = others.at(-1);
    if (first !== undefined && last === undefined) sources.push(first);
    if (first === undefined || last === undefined) continue;
    const rivals = [first, ...others.slice(0, -1)].map(({ path }) => path).join(' and ');
    const error = new ExpectedError({
      what: 'two sources have the same address',
      where: last.path,
      expected: 'an address of its own',
      found: `"${address}", which is also that of ${rivals}`,
      fix: 'Rename or remove all but one of them; until then none is taken.',
    });
    list.failures.push({ address, error });
  }
  return { ...list, sources };
}

function shown(folders: ArchiveFolders, path: string): string {
  return relative(process.cwd(), `${folders.sources}/${path}`);
}

/** What the system and programs keep beside files: `.DS_Store`, `._06.txt`, `.git/…`. */
function isHidden(path: string): boolean {
  return path.split('/').some((step) => step.startsWith('.'));
}

function endOf(path: string): string {
  return /\.[^./]+$/u.exec(path)?.[0].toLowerCase() ?? '';
}
