import type { ArticleId } from '../model/article.ts';
import type { FormerState, LedgerEntry } from '../model/ledger-entry.ts';
import type { Newcomer } from './identification.ts';
import { isSameText } from './is-same-text.ts';

/** The newest so many earlier states are kept. */
const mostFormer = 20;

export interface DescribeLiveInput {
  readonly newcomer: Newcomer;
  readonly id: ArticleId;
  /** What the ledger said of it. */
  readonly before: LedgerEntry | undefined;
  /** The ids of what was split off it in this reading. */
  readonly parts: readonly ArticleId[];
  readonly today: string;
}

/** The line of an article that is there. */
export function describeLive(input: DescribeLiveInput): LedgerEntry {
  const { id, before, parts, today } = input;
  const { page, article, fingerprint } = input.newcomer;
  const name = article.given?.id;
  const aliases = before?.aliases ?? [];
  const hasChanged =
    before === undefined ||
    before.status !== 'live' ||
    before.source !== page.address ||
    before.headline !== article.headline ||
    !isSameText(before.fingerprint, fingerprint);
  const former = listFormer(before, hasChanged, today);
  return {
    id,
    status: 'live',
    first_seen: before?.first_seen ?? today,
    version: before?.version ?? 1,
    changed: hasChanged ? today : before.changed,
    paper: page.paper ?? before?.paper ?? null,
    date: article.given?.date ?? page.date ?? before?.date ?? null,
    source: page.address,
    checksum: page.checksum?.slice(0, 12) ?? null,
    lines: article.lines,
    headline: article.headline,
    fingerprint,
    successors:
      before?.status === 'live'
        ? [...new Set([...before.successors, ...parts])].toSorted()
        : [...parts],
    aliases: name === undefined || aliases.includes(name) ? aliases : [...aliases, name],
    reason: null,
    note: before?.status === 'live' ? before.note : null,
    ...(former.length === 0 ? {} : { former }),
  };
}

/** What was to be seen until today joins what was to be seen before that. */
function listFormer(
  before: LedgerEntry | undefined,
  hasChanged: boolean,
  today: string,
): FormerState[] {
  const former = before?.former ?? [];
  if (before === undefined || !hasChanged || before.status !== 'live') return former;
  const { headline, source, checksum } = before;
  return [...former, { until: today, headline, source, checksum }].slice(-mostFormer);
}
