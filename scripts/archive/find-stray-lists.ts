import { relative } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import { nearestWord } from '../../src/model/nearest-word.ts';
import type { Effects } from '../effects/effects.ts';
import type { ArchiveFolders } from './archive-folders.ts';

const lists = ['topics.yml', 'regions.yml', 'eras.yml'];

/** Files of authority and ledger that nothing reads, where a person may think that they count. */
export async function findStrayLists(
  { authority: [authority], ledger }: ArchiveFolders,
  effects: Pick<Effects, 'listNames'>,
): Promise<Finding[]> {
  const strayLists = (await effects.listNames(authority)).flatMap((name) => {
    if (lists.includes(name) || !/\.ya?ml$/iu.test(name)) return [];
    const near = nearestWord(name, lists);
    const hint = near === null ? `The lists are ${lists.join(', ')}.` : `Did you mean ${near}?`;
    return [{ where: shown(`${authority}/${name}`), message: `left out. ${hint}` }];
  });
  const strayEntries = (await effects.listNames(ledger)).flatMap((name) => {
    if (name.endsWith('.jsonl') || name.startsWith('.') || !/json|\d{4}/iu.test(name)) return [];
    const message = 'left out: a file of the ledger ends in .jsonl.';
    return [{ where: shown(`${ledger}/${name}`), message }];
  });
  return [...strayLists, ...strayEntries];
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}
