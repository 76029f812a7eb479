import { parseLedger } from '../../src/identify/parse-ledger.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';

/** Every id that the archive ever gave out. */
export async function readLedger(
  { ledger }: Pick<ArchiveFolders, 'ledger'>,
  effects: Pick<Effects, 'listFiles' | 'maybeReadText'>,
): Promise<LedgerEntry[]> {
  const files = new Map<string, string>();
  for (const path of await effects.listFiles(ledger)) {
    if (!path.endsWith('.jsonl')) continue;
    files.set(`${ledger}/${path}`, (await effects.maybeReadText(`${ledger}/${path}`)) ?? '');
  }
  return parseLedger(files);
}
