import {
  type FormerAddress,
  listFormerAddresses,
} from '../../../src/identify/list-former-addresses.ts';
import type { LedgerEntry } from '../../../src/model/ledger-entry.ts';
import { isMoved } from '../../../src/site/draw-former-address.ts';

/** The addresses that lead to one article, by their paths; `isHeld` says what the archive has. */
export function findMoved(
  ledger: ReadonlyMap<string, LedgerEntry>,
  isHeld: (id: string) => boolean,
): Map<string, FormerAddress> {
  return new Map(
    listFormerAddresses(ledger, isHeld)
      .filter(isMoved)
      .map((former) => [`/a/${former.name}`, former]),
  );
}
