import type { LedgerEntry } from '../model/ledger-entry.ts';
import { articleText } from './article-text.ts';
import { findLookalikes } from './find-lookalikes.ts';
import type { SharedPair } from './find-shared-pairs.ts';
import type { Candidate, Newcomer } from './identification.ts';
import { judgePair } from './judge-pair.ts';
import type { PageRelation } from './page-relation.ts';
import { type Probe, probeText } from './probe-text.ts';
import type { RelatedPages } from './relate-pages.ts';

/** Up to so many pairs of one source and one page are all compared; beyond, only lookalikes. */
const mostPairs = 10_000;
/** Below this, by their samples, two articles on strange pages are not compared at all. */
const leastAlikeElsewhere = 0.5;

export interface FindCandidatesInput {
  readonly newcomers: readonly Newcomer[];
  readonly entries: readonly LedgerEntry[];
  /** The pages to look for a source's entries on: all of their pairs are judged. */
  readonly related: readonly RelatedPages[];
  /** Pairs to judge on whatever pages they stand, where these are not related. */
  readonly shared?: readonly SharedPair[];
  /** Merged entries that may be free again, as `judgePair` has it. */
  readonly loose?: ReadonlySet<LedgerEntry>;
}

/** Every entry that a newcomer might be, judged; pairs that have nothing in common are left out. */
export function findCandidates({
  newcomers,
  entries,
  related,
  shared = [],
  loose = new Set(),
}: FindCandidatesInput): Candidate[] {
  const probes = new Map<Newcomer, Probe>();
  const probeOf = (newcomer: Newcomer) => {
    const probe = probes.get(newcomer) ?? probeText(articleText(newcomer.article));
    probes.set(newcomer, probe);
    return probe;
  };
  const bySource = Map.groupBy(entries, (entry) => entry.source);
  const byAddress = Map.groupBy(newcomers, (newcomer) => newcomer.page.address);
  const relations = Map.groupBy(related, ({ address }) => address);
  const strangers = groupStrangers(shared, related);
  const candidates: Candidate[] = [];
  const judge = (entry: LedgerEntry, newcomer: Newcomer, relation: PageRelation) => {
    const [probe, isLoose] = [probeOf(newcomer), loose.has(entry)];
    const candidate = judgePair({ entry, newcomer, probe, relation, isLoose });
    const { ofOld, ofNew } = candidate.likeness;
    if (candidate.isMatch || ofOld > 0.1 || ofNew > 0.1) candidates.push(candidate);
  };
  for (const [address, onPage] of byAddress) {
    for (const { source, relation } of relations.get(address) ?? []) {
      for (const [entry, newcomer] of pairUp(bySource.get(source) ?? [], onPage)) {
        judge(entry, newcomer, relation);
      }
    }
    for (const { entry, newcomer } of strangers.get(address) ?? []) {
      judge(entry, newcomer, 'elsewhere');
    }
    probes.clear();
  }
  return candidates;
}

/** Pairs of pages that are not related, by the address of the newcomer's. */
function groupStrangers(
  shared: readonly SharedPair[],
  related: readonly RelatedPages[],
): Map<string, SharedPair[]> {
  const known = new Set(related.map(({ source, address }) => `${source}\n${address}`));
  const strangers = shared.filter(
    ({ entry, newcomer, alike }) =>
      alike >= leastAlikeElsewhere && !known.has(`${entry.source}\n${newcomer.page.address}`),
  );
  return Map.groupBy(strangers, ({ newcomer }) => newcomer.page.address);
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
