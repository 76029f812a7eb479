import type { LedgerEntry } from '../model/ledger-entry.ts';
import { isArticleId } from './is-article-id.ts';
import { resolveId } from './resolve-id.ts';

/** An address below /a/ that shows no article and answers all the same. */
export interface FormerAddress {
  /** What stands after /a/: an id that was given up or whose article is missing, or a newsroom's. */
  readonly name: string;
  /** The entry that the address was given to. */
  readonly entry: LedgerEntry;
  /** The live entries that it leads to: one to redirect to, several to choose from, none to mourn. */
  readonly to: readonly LedgerEntry[];
}

/**
 * Every such address of a ledger, sorted by name. `isHeld` says whether the archive has an article
 * just now: a live id whose source cannot be read must answer as well.
 */
export function listFormerAddresses(
  ledger: ReadonlyMap<string, LedgerEntry>,
  isHeld: (id: string) => boolean = () => true,
): FormerAddress[] {
  const addresses = new Map<string, FormerAddress>();
  for (const entry of ledger.values()) {
    const to = destinations(entry, ledger);
    if (entry.status !== 'live') addresses.set(entry.id, { name: entry.id, entry, to });
    else if (!isHeld(entry.id)) addresses.set(entry.id, { name: entry.id, entry, to: [] });
    for (const alias of entry.aliases) {
      if (!isAliasAddress(alias) || ledger.has(alias)) continue;
      // Two newsrooms may use one name: then the address offers both.
      const others = addresses.get(alias);
      const all = [...(others?.to ?? []), ...to].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      addresses.set(alias, { name: alias, entry: others?.entry ?? entry, to: [...new Set(all)] });
    }
  }
  return [...addresses.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function destinations(
  entry: LedgerEntry,
  ledger: ReadonlyMap<string, LedgerEntry>,
): readonly LedgerEntry[] {
  const answer = resolveId(entry, ledger);
  if (answer.kind === 'article') return [entry];
  return answer.kind === 'redirect' ? answer.to : [];
}

/**
 * Whether a newsroom's id can stand in an address and be a folder's name on any machine. What
 * cannot, or has the form of an id of our own, is kept in the ledger without an address.
 */
function isAliasAddress(alias: string): boolean {
  return (
    /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,79}$/u.test(alias) &&
    !/\.$/.test(alias) &&
    !isArticleId(alias) &&
    alias !== 'near'
  );
}
