import type { LedgerEntry } from '../model/ledger-entry.ts';
import { articleText } from './article-text.ts';
import { findLookalikes } from './find-lookalikes.ts';
import type { Candidate, Newcomer } from './identification.ts';
import { judgePair } from './judge-pair.ts';
import { probeText } from './probe-text.ts';
import type { RelatedPages } from './relate-pages.ts';

/** Up to so many pairs of one source and one page are all compared; beyond, only lookalikes. */
const mostPairs = 10_000;

/** Every entry that a newcomer might be, on the pages where it may be looked for, judged. */
export function findCandidates(
  newcomers: readonly Newcomer[],
  entries: readonly LedgerEntry[],
  related: readonly RelatedPages[],
): Candidate[] {
  const bySource = Map.groupBy(entries, (entry) => entry.source);
  const byAddress = Map.groupBy(newcomers, (newcomer) => newcomer.page.address);
  const candidates: Candidate[] = [];
  for (const [address, relations] of Map.groupBy(related, (pages) => pages.address)) {
    const onPage = byAddress.get(address) ?? [];
    const probes = new Map<Newcomer, ReturnType<typeof probeText>>();
    const probeOf = (newcomer: Newcomer) => {
      const probe = probes.get(newcomer) ?? probeText(articleText(newcomer.article));
      probes.set(newcomer, probe);
      return probe;
    };
    for (const { source, relation } of relations) {
      for (const [entry, newcomer] of pairUp(bySource.get(source) ?? [], onPage)) {
        const candidate = judgePair(entry, newcomer, probeOf(newcomer), relation);
        if (candidate.isMatch || candidate.likeness.ofOld > 0.1 || candidate.likeness.ofNew > 0.1) {
          candidates.push(candidate);
        }
      }
    }
  }
  return candidates;
}

function pairUp(
  entries: readonly LedgerEntry[],
  newcomers: readonly Newcomer[],
): [LedgerEntry, Newcomer][] {
  if (entries.length * newcomers.length <= mostPairs) {
    return entries.flatMap((entry) =>
      newcomers.map((newcomer): [LedgerEntry, Newcomer] => [entry, newcomer]),
    );
  }
  const pairs = new Map<LedgerEntry, Set<Newcomer>>();
  const join = (entry: LedgerEntry, newcomer: Newcomer) => {
    const joined = pairs.get(entry) ?? new Set<Newcomer>();
    pairs.set(entry, joined.add(newcomer));
  };
  const byName = new Map(newcomers.map((newcomer) => [newcomer.article.given?.id, newcomer]));
  for (const entry of entries) {
    for (const alias of entry.aliases) {
      const named = byName.get(alias);
      if (named !== undefined) join(entry, named);
    }
  }
  for (const [old, fresh] of findLookalikes(
    entries.map((entry) => entry.fingerprint),
    newcomers.map((newcomer) => newcomer.fingerprint),
  )) {
    const entry = entries[old];
    const newcomer = newcomers[fresh];
    if (entry !== undefined && newcomer !== undefined) join(entry, newcomer);
  }
  return [...pairs].flatMap(([entry, joined]) =>
    [...joined].map((newcomer): [LedgerEntry, Newcomer] => [entry, newcomer]),
  );
}
