import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { Effects } from '../effects/effects.ts';
import type { ArchiveFolders } from './archive-folders.ts';

/**
 * The folders of the archive that `--content` names, `content/` by default. A bare folder of
 * texts serves as sources; its ledger and articles are kept in `.pressmark/`, since a folder
 * that was only lent to us is not written to.
 */
export async function findFolders(
  values: Record<string, string>,
  effects: Effects,
): Promise<ArchiveFolders> {
  const content = resolve(values.content ?? 'content');
  const out = resolve(values.out ?? 'dist');
  if (!(await effects.isThere(content))) {
    throw new ExpectedError({
      what: 'there is no such archive',
      where: values.content ?? 'content',
      expected: 'a folder with sources/ in it, or a folder of .txt files',
      fix: 'Name the folder with --content DIR.',
      status: 2,
    });
  }
  const isBare = !(await effects.isThere(`${content}/sources`));
  const mark = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const work = resolve('.pressmark', `${basename(content)}-${mark}`);
  const home = isBare ? work : content;
  return {
    content,
    sources: isBare ? content : `${content}/sources`,
    corrections: `${content}/corrections`,
    authority: [`${content}/authority`, resolve('content/authority')],
    dossiers: `${content}/dossiers`,
    ledger: `${home}/ledger`,
    articles: `${home}/articles`,
    work,
    out,
    isBare,
  };
}
