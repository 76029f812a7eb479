import { formatLedger } from '../../src/identify/format-ledger.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';

/**
 * Writes the ledger's files that changed. Those that grow come first and those whose last lines
 * went to another year are removed at the end: where the run is cut off in between a line stands
 * twice, which reading forgives, and never nowhere.
 */
export async function writeLedger(
  { ledger }: ArchiveFolders,
  entries: readonly LedgerEntry[],
  effects: Pick<Effects, 'listFiles' | 'maybeReadText' | 'writeFile' | 'removeFile'>,
): Promise<void> {
  const files = formatLedger(entries);
  const changed: { path: string; text: string; growth: number }[] = [];
  for (const [file, text] of files) {
    const path = `${ledger}/${file}`;
    const before = await effects.maybeReadText(path);
    if (before === text) continue;
    changed.push({ path, text, growth: text.length - (before?.length ?? 0) });
  }
  changed.sort((a, b) => b.growth - a.growth);
  for (const { path, text } of changed) await effects.writeFile(path, text);
  for (const file of await effects.listFiles(ledger)) {
    if (file.endsWith('.jsonl') && !files.has(file)) await effects.removeFile(`${ledger}/${file}`);
  }
}
