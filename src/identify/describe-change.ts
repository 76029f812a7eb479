import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { LedgerChange } from './identification.ts';
import { isSameText } from './is-same-text.ts';

/** What happened to an id that had this line and now has that one; null where nothing did. */
export function describeChange(
  before: LedgerEntry | undefined,
  after: LedgerEntry,
): LedgerChange | null {
  const { id } = after;
  const name = `“${after.headline}”`;
  const to = after.successors.join(', ');
  if (before === undefined) {
    return { kind: 'minted', id, why: `${name} in ${after.source} is new` };
  }
  if (after.status === 'moved') {
    if (before.status === 'moved' && before.successors.join(', ') === to) return null;
    return { kind: 'merged', id, why: `${name} is now part of ${to}` };
  }
  if (after.status === 'gone') {
    if (before.status === 'gone') return null;
    const why =
      after.reason === 'source-removed'
        ? `the source ${after.source} of ${name} is no longer there`
        : `${name} no longer stands in ${after.source}`;
    return { kind: 'gone', id, why };
  }
  if (before.status !== 'live') {
    return { kind: 'restored', id, why: `${name} is back in ${after.source}` };
  }
  if (after.successors.some((successor) => !before.successors.includes(successor))) {
    return { kind: 'split', id, why: `${name} was split; its other parts are ${to}` };
  }
  if (before.source !== after.source) {
    return { kind: 'moved', id, why: `${name} moved from ${before.source} to ${after.source}` };
  }
  const what = [
    ...(before.headline === after.headline ? [] : [`its headline was “${before.headline}”`]),
    ...(isSameText(before.fingerprint, after.fingerprint) ? [] : ['its words changed']),
    ...(JSON.stringify(before.lines) === JSON.stringify(after.lines) ? [] : ['its lines changed']),
    ...(before.checksum === after.checksum ? [] : ['its file changed']),
    ...(before.paper === after.paper && before.date === after.date ? [] : ['its issue changed']),
    ...(before.aliases.length === after.aliases.length ? [] : ['it has a further name']),
    ...(before.successors.length <= after.successors.length ? [] : ['a part of it went']),
  ];
  if (what.length === 0) return null;
  return { kind: 'kept', id, why: `${name} in ${after.source}: ${what.join(', ')}` };
}
