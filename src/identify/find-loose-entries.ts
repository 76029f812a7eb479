import type { LedgerEntry } from '../model/ledger-entry.ts';
import { resolveId } from './resolve-id.ts';

/**
 * The merged entries that may be articles of their own again: an article that they were merged
 * into is among those whose words are no longer what they were.
 */
export function findLooseEntries(
  ledger: readonly LedgerEntry[],
  open: readonly LedgerEntry[],
): Set<LedgerEntry> {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  const changed = new Set(open);
  return new Set(
    open.filter((entry) => {
      if (entry.status !== 'moved') return false;
      const answer = resolveId(entry, byId);
      return answer.kind === 'redirect' && answer.to.some((heir) => changed.has(heir));
    }),
  );
}
