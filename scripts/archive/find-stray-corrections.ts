import { relative } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import { nearestWord } from '../../src/model/nearest-word.ts';
import type { Effects } from '../effects/effects.ts';
import type { ArchiveFolders } from './archive-folders.ts';
import type { SourceList } from './list-sources.ts';

/** Files of corrections that no page is cut by: an editor's work that would be lost unseen. */
export async function findStrayCorrections(
  { sources, failures }: Pick<SourceList, 'sources' | 'failures'>,
  folders: ArchiveFolders,
  effects: Pick<Effects, 'listFiles'>,
): Promise<Finding[]> {
  const forms = new Map<string | null, 'text' | 'records' | 'failed'>([
    ...failures.map(({ address }) => [address, 'failed'] as const),
    ...sources.map(({ address, form }) => [address, form] as const),
  ]);
  const paths = (await effects.listFiles(folders.corrections)).filter(
    (path) => !path.split('/').some((step) => step.startsWith('.')),
  );
  return paths.flatMap((path): Finding[] => {
    const where = relative(process.cwd(), `${folders.corrections}/${path}`);
    if (!path.endsWith('.yml')) {
      return [{ where, message: 'left out: a file of corrections ends in .yml.' }];
    }
    const address = path.slice(0, -'.yml'.length);
    const form = forms.get(address);
    if (form === 'records') {
      return [{ where, message: 'left out: ready-made articles are corrected in their records.' }];
    }
    if (form !== undefined) return [];
    const near = nearestWord(
      address,
      sources.map((source) => source.address),
    );
    const hint = near === null ? '' : ` Did you mean ${near}.yml?`;
    return [{ where, message: `left out: no source has the address ${address}.${hint}` }];
  });
}
