import type { ArticleId } from '../model/article.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { articleText } from './article-text.ts';
import { assignPairs } from './assign-pairs.ts';
import { describeChange } from './describe-change.ts';
import { dropWeakMatches } from './drop-weak-matches.ts';
import { findCandidates } from './find-candidates.ts';
import { findLooseEntries } from './find-loose-entries.ts';
import { findSharedPairs } from './find-shared-pairs.ts';
import { fingerprintArticle } from './fingerprint-article.ts';
import type { Candidate, Identification, IdentifyInput, Newcomer } from './identification.ts';
import { matchUnchanged } from './match-unchanged.ts';
import { mintId } from './mint-id.ts';
import { preferGreaterPart } from './prefer-greater-part.ts';
import { preferHome } from './prefer-home.ts';
import { relatePages } from './relate-pages.ts';
import { settleLedger } from './settle-ledger.ts';

/**
 * Gives each article that is read now its id: the one that it had, where the ledger knows it, or a
 * new one; and the ledger as it is after that. Articles are matched as a whole: what is unchanged
 * first, then page to page by likeness, so that the best of all assignments wins and not the first.
 * The same input gives the same output on any machine, in whatever order the pages come.
 */
export function identifyArticles(input: IdentifyInput): Identification {
  const newcomers = describeNewcomers(input);
  const spokenFor = new Set(input.addresses ?? input.ledger.map((entry) => entry.source));
  for (const page of input.pages) spokenFor.add(page.address);
  const entries = input.ledger
    .filter((entry) => entry.status !== 'live' || spokenFor.has(entry.source))
    .toSorted(byId);

  const matched = matchUnchanged(newcomers, entries);
  const taken = new Set(matched.values());
  const open = {
    newcomers: newcomers.filter((newcomer) => !matched.has(newcomer)),
    entries: entries.filter((entry) => !taken.has(entry)),
  };
  const shared = findSharedPairs(open.entries, open.newcomers);
  const related = relatePages({ newcomers, entries, matched, open, shared });
  const loose = findLooseEntries(input.ledger, open.entries);
  const candidates = findCandidates({ ...open, related, shared, loose });
  const matches = dropWeakMatches(
    preferGreaterPart(preferHome(chooseMatches(open, candidates), candidates), candidates),
    candidates,
  );
  for (const { newcomer, entry } of matches) matched.set(newcomer, entry);

  const ids = nameNewcomers(newcomers, matched, input.ledger);
  const ledger = settleLedger({ ...input, newcomers, matched, ids, candidates, spokenFor });
  const before = new Map(input.ledger.map((entry) => [entry.id, entry]));
  return {
    ids: groupIds(ids),
    ledger,
    changes: ledger.flatMap((entry) => describeChange(before.get(entry.id), entry) ?? []),
  };
}

function describeNewcomers({ pages }: IdentifyInput): Newcomer[] {
  return pages
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .flatMap((page) =>
      page.articles.map((article, index) => {
        const fingerprint = page.fingerprints?.[index] ?? fingerprintArticle(article);
        return { page, article, fingerprint };
      }),
    );
}

function chooseMatches(
  open: { newcomers: readonly Newcomer[]; entries: readonly LedgerEntry[] },
  candidates: readonly Candidate[],
): Candidate[] {
  const rows = new Map(open.entries.map((entry, index) => [entry, index]));
  const columns = new Map(open.newcomers.map((newcomer, index) => [newcomer, index]));
  const byPair = new Map<string, Candidate>();
  const pairs = candidates
    .filter((candidate) => candidate.isMatch)
    .map((candidate) => {
      const row = rows.get(candidate.entry) ?? 0;
      const column = columns.get(candidate.newcomer) ?? 0;
      byPair.set(`${row}:${column}`, candidate);
      // A high power: one good match is worth more than two poor ones.
      return { row, column, weight: candidate.score ** 6 };
    });
  return assignPairs(pairs).flatMap(({ row, column }) => byPair.get(`${row}:${column}`) ?? []);
}

function nameNewcomers(
  newcomers: readonly Newcomer[],
  matched: ReadonlyMap<Newcomer, LedgerEntry>,
  ledger: readonly LedgerEntry[],
): Map<Newcomer, ArticleId> {
  const taken = new Set(ledger.map((entry) => entry.id));
  const ids = new Map<Newcomer, ArticleId>();
  for (const newcomer of newcomers) {
    const { article, page } = newcomer;
    const known = matched.get(newcomer)?.id;
    const id = known ?? mintId(articleText(article), page.address, (one) => taken.has(one));
    taken.add(id);
    ids.set(newcomer, id);
  }
  return ids;
}

function groupIds(ids: ReadonlyMap<Newcomer, ArticleId>): Map<string, Map<string, ArticleId>> {
  const groups = new Map<string, Map<string, ArticleId>>();
  for (const [{ page, article }, id] of ids) {
    const group = groups.get(page.address) ?? new Map<string, ArticleId>();
    groups.set(page.address, group.set(article.key, id));
  }
  return groups;
}

function byId(a: LedgerEntry, b: LedgerEntry): number {
  return a.id < b.id ? -1 : 1;
}
