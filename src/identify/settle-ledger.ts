import type { ArticleId } from '../model/article.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { describeLive } from './describe-live.ts';
import { findCandidates } from './find-candidates.ts';
import { findHeirs } from './find-heirs.ts';
import { formatEntry } from './format-ledger.ts';
import type { Candidate, IdentifyInput, Newcomer } from './identification.ts';
import { mendRedirects } from './mend-redirects.ts';
import { parseFingerprint } from './parse-fingerprint.ts';

export interface SettleInput extends IdentifyInput {
  readonly newcomers: readonly Newcomer[];
  readonly matched: ReadonlyMap<Newcomer, LedgerEntry>;
  readonly ids: ReadonlyMap<Newcomer, ArticleId>;
  readonly candidates: readonly Candidate[];
  readonly spokenFor: ReadonlySet<string>;
}

/** The whole ledger after this reading: nothing leaves it, nothing changes its id. Sorted by id. */
export function settleLedger(input: SettleInput): LedgerEntry[] {
  const settled = new Map(input.ledger.map((entry) => [entry.id, entry]));
  const parts = findParts(input);
  for (const [newcomer, id] of input.ids) {
    const before = input.matched.get(newcomer);
    const own = parts.get(id) ?? [];
    settled.set(id, describeLive({ newcomer, id, before, parts: own, today: input.today }));
  }
  for (const entry of layToRest(input)) settled.set(entry.id, entry);
  for (const entry of mendRedirects(input, settled)) settled.set(entry.id, entry);
  const before = new Map(input.ledger.map((entry) => [entry.id, entry]));
  return [...settled.values()]
    .map((entry) => forgetDeadParts(entry, settled))
    .map((entry) => countVersion(entry, before.get(entry.id)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** For each id that goes on, the new ids of what was split off it. */
function findParts({ matched, ids, candidates }: SettleInput): Map<ArticleId, ArticleId[]> {
  const newcomerOf = new Map([...matched].map(([newcomer, entry]) => [entry, newcomer]));
  const likenessOf = new Map(
    candidates.map((candidate) => [
      `${candidate.entry.id}\n${ids.get(candidate.newcomer)}`,
      candidate,
    ]),
  );
  const parts = new Map<ArticleId, ArticleId[]>();
  for (const { entry, newcomer, likeness } of candidates) {
    const heir = newcomerOf.get(entry);
    const id = ids.get(newcomer);
    if (heir === undefined || id === undefined || matched.has(newcomer)) continue;
    if (likeness.ofNew < 0.5) continue;
    const kept = likenessOf.get(`${entry.id}\n${ids.get(heir)}`)?.likeness.ofOld ?? 1;
    const { size } = parseFingerprint(entry.fingerprint);
    if ((1 - kept) * size < 0.5 * parseFingerprint(newcomer.fingerprint).size) continue;
    parts.set(entry.id, [...(parts.get(entry.id) ?? []), id].toSorted());
  }
  return parts;
}

/** The entries that were live and are found no more: redirects where their text lives on. */
function layToRest(input: SettleInput): LedgerEntry[] {
  const { newcomers, matched, ids, today } = input;
  const found = new Set([...matched.values()].map((entry) => entry.id));
  const lost = input.ledger.filter(
    (entry) => entry.status === 'live' && input.spokenFor.has(entry.source) && !found.has(entry.id),
  );
  const candidates = Map.groupBy(
    [...input.candidates, ...compareWithUnchanged(lost, input)],
    (candidate) => candidate.entry,
  );
  const read = new Set(newcomers.map((newcomer) => newcomer.page.address));
  for (const page of input.pages) read.add(page.address);
  return lost.map((entry) => {
    const heirs = findHeirs(entry, candidates.get(entry) ?? [], matched);
    const successors = heirs.flatMap((heir) => ids.get(heir) ?? []).toSorted();
    if (successors.length > 0) {
      return { ...entry, status: 'moved', changed: today, successors, reason: 'merged' };
    }
    const reason = read.has(entry.source) ? 'text-removed' : 'source-removed';
    return { ...entry, status: 'gone', changed: today, successors: [], reason };
  });
}

/** A lost text may lie in an article of its page that did not change at all. */
function compareWithUnchanged(lost: readonly LedgerEntry[], input: SettleInput): Candidate[] {
  const sources = new Set(lost.map((entry) => entry.source));
  const compared = new Set(input.candidates.map(({ newcomer }) => newcomer));
  const unchanged = input.newcomers.filter(
    (newcomer) =>
      sources.has(newcomer.page.address) && input.matched.has(newcomer) && !compared.has(newcomer),
  );
  const related = [...sources].map((source) => ({
    source,
    address: source,
    relation: 'same' as const,
  }));
  return findCandidates({ newcomers: unchanged, entries: lost, related });
}

/** A live id lists the parts that were split off it as long as they live themselves. */
function forgetDeadParts(
  entry: LedgerEntry,
  settled: ReadonlyMap<ArticleId, LedgerEntry>,
): LedgerEntry {
  if (entry.status !== 'live' || entry.successors.length === 0) return entry;
  const successors = entry.successors.filter((id) => settled.get(id)?.status === 'live');
  return successors.length === entry.successors.length ? entry : { ...entry, successors };
}

function countVersion(entry: LedgerEntry, before: LedgerEntry | undefined): LedgerEntry {
  if (before === undefined || formatEntry(before) === formatEntry(entry)) return entry;
  return { ...entry, version: before.version + 1 };
}
