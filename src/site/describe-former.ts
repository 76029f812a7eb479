import type { FormerState, LedgerEntry } from '../model/ledger-entry.ts';
import { t } from './t.ts';

/**
 * The earlier states of an article for readers, newest first: the day of the change, and what was
 * otherwise than in the state that came after. The checksum tells which delivery of the source to
 * look up for the words themselves.
 */
export function describeFormer(
  former: readonly FormerState[],
  now: Pick<LedgerEntry, 'headline' | 'source'>,
): { until: string; says: string[] }[] {
  return former
    .map(({ until, headline, source, checksum }, at) => {
      const next = former[at + 1] ?? now;
      const otherwise = [
        ...(headline === next.headline ? [] : [t.address.formerHeadline(headline)]),
        ...(source === next.source ? [] : [t.address.formerSource(source)]),
      ];
      return {
        until,
        says: [
          ...(otherwise.length === 0 ? [t.address.formerWords] : otherwise),
          ...(checksum === null ? [] : [t.address.formerChecksum(checksum)]),
        ],
      };
    })
    .toReversed();
}
