import { formatRedirects } from '../../src/identify/format-redirects.ts';
import { listFormerAddresses } from '../../src/identify/list-former-addresses.ts';
import type { ArchiveFolders } from '../archive/archive-folders.ts';
import type { Effects } from '../effects/effects.ts';
import { readLedger } from '../ingest/read-ledger.ts';

/** Writes the host rules for addresses that moved or went: `<out>/_redirects`. */
export async function writeRedirects(
  folders: ArchiveFolders,
  base: string,
  effects: Effects,
): Promise<void> {
  const entries = await readLedger(folders, effects);
  const addresses = listFormerAddresses(new Map(entries.map((entry) => [entry.id, entry])));
  await effects.writeFile(`${folders.out}/_redirects`, formatRedirects(addresses, base));
}
