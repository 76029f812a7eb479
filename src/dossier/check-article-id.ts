import { ExpectedError } from '../model/expected-error.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { nearestWord } from '../model/nearest-word.ts';

type Known = ReadonlyMap<string, Pick<LedgerEntry, 'status' | 'successors' | 'headline'>>;

/** Throws where an id names no article of today: unknown, joined into another, or withdrawn. */
export function checkArticleId(id: string, ledger: Known, where: string): void {
  const entry = ledger.get(id);
  if (entry?.status === 'live') return;
  if (entry === undefined) {
    const near = nearestWord(id, ledger.keys());
    throw new ExpectedError({
      what: `no article has the id "${id}"`,
      where,
      fix:
        near === null
          ? 'Copy the id from the address of the article.'
          : `Did you mean "${near}", ${ledger.get(near)?.headline}?`,
    });
  }
  throw new ExpectedError({
    what: `the article "${id}", ${entry.headline}, was ${entry.status === 'moved' ? 'joined with another' : 'withdrawn'}`,
    where,
    fix:
      entry.status === 'moved'
        ? `Name ${entry.successors.map((heir) => `"${heir}"`).join(' or ')} instead.`
        : 'Take it out of the dossier.',
  });
}
