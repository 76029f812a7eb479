import type { ArticleId } from '../model/article.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { articleText } from './article-text.ts';
import { compareTexts } from './compare-texts.ts';
import { findHeirs } from './find-heirs.ts';
import type { Newcomer } from './identification.ts';
import { isSameText } from './is-same-text.ts';
import { parseFingerprint } from './parse-fingerprint.ts';
import { probeText } from './probe-text.ts';
import { resolveId } from './resolve-id.ts';
import type { SettleInput } from './settle-ledger.ts';

/** A redirect is true as long as this part of the old text stands where it leads. */
const leastOfOld = 0.3;

/**
 * The merged entries whose text has left the articles that they lead to, led to where it stands
 * now or laid to rest. Only articles whose words changed in this reading are looked at.
 */
export function mendRedirects(
  { ledger, newcomers, matched, ids, candidates, today }: SettleInput,
  settled: ReadonlyMap<ArticleId, LedgerEntry>,
): LedgerEntry[] {
  const read = new Map<ArticleId, Newcomer>();
  const changed = new Set<ArticleId>();
  for (const newcomer of newcomers) {
    const id = ids.get(newcomer);
    if (id === undefined) continue;
    read.set(id, newcomer);
    const before = matched.get(newcomer);
    if (before === undefined || !isSameText(before.fingerprint, newcomer.fingerprint)) {
      changed.add(id);
    }
  }
  return ledger.flatMap((entry) => {
    if (entry.status !== 'moved' || settled.get(entry.id) !== entry) return [];
    const answer = resolveId(entry, settled);
    if (answer.kind !== 'redirect' || !answer.to.some(({ id }) => changed.has(id))) return [];
    const goals = answer.to.flatMap(({ id }) => read.get(id) ?? []);
    if (goals.length < answer.to.length || standsIn(entry, goals)) return [];
    const known = candidates.filter((candidate) => candidate.entry === entry);
    const successors = findHeirs(entry, known, matched)
      .flatMap((heir) => ids.get(heir) ?? [])
      .toSorted();
    return successors.length > 0
      ? [{ ...entry, changed: today, successors }]
      : [{ ...entry, status: 'gone', changed: today, successors, reason: 'text-removed' }];
  });
}

function standsIn(entry: LedgerEntry, goals: readonly Newcomer[]): boolean {
  const text = goals.map(({ article }) => articleText(article)).join('\n');
  const { ofOld } = compareTexts(parseFingerprint(entry.fingerprint), probeText(text));
  return ofOld >= leastOfOld;
}
