import { formatLedger } from '../../src/identify/format-ledger.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';

/** Writes the ledger's files that changed. None is ever removed: ids are for good. */
export async function writeLedger(
  { ledger }: ArchiveFolders,
  entries: readonly LedgerEntry[],
  effects: Pick<Effects, 'maybeReadText' | 'writeFile'>,
): Promise<void> {
  for (const [file, text] of formatLedger(entries)) {
    const path = `${ledger}/${file}`;
    if ((await effects.maybeReadText(path)) !== text) await effects.writeFile(path, text);
  }
}
