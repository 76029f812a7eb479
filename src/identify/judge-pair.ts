import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { Span } from '../model/span.ts';
import { compareTexts, likenessOfShared } from './compare-texts.ts';
import type { Candidate, Newcomer } from './identification.ts';
import { isSameText } from './is-same-text.ts';
import type { Likeness } from './likeness.ts';
import { type PageRelation, relationRules } from './page-relation.ts';
import { parseFingerprint } from './parse-fingerprint.ts';
import { plainLetters } from './plain-letters.ts';
import type { Probe } from './probe-text.ts';

/** Texts of any length that are as alike as this are one. */
const alikeEnough = 0.72;

export interface JudgePairInput {
  readonly entry: LedgerEntry;
  readonly newcomer: Newcomer;
  /** The newcomer's text. */
  readonly probe: Probe;
  readonly relation: PageRelation;
  /** Whether what the entry was merged into is another text now, so that it may be free again. */
  readonly isLoose: boolean;
}

/** Whether an entry and a newcomer can be one article, and how much speaks for it. */
export function judgePair(input: JudgePairInput): Candidate {
  const { entry, newcomer, probe, relation, isLoose } = input;
  const likeness = measure(entry, newcomer, probe);
  const rule = relationRules[relation];
  const { size } = parseFingerprint(entry.fingerprint);
  const shorter = Math.min(size, probe.size);
  const hasSameHeadline = isSameHeadline(entry.headline, newcomer.article.headline);
  const hasSameName = isSameName(entry, newcomer);
  // What was taken out of a page that stayed comes back as it was, or it is something else.
  const isLive = entry.status === 'live' || entry.reason === 'source-removed';
  const leastAlike = isLive ? rule.alike : Math.max(rule.alike, isLoose ? 0.5 : 0.7);
  const isMatch =
    shorter >= rule.leastSize &&
    (likeness.alike >= Math.min(alikeEnough, leastAlike + 0.3 * shortness(shorter)) ||
      (isLive && rule.takesParts && isPart(likeness, probe.size)) ||
      (isLive && hasSameHeadline && likeness.alike >= rule.headlined + 0.2 * shortness(shorter)) ||
      (hasSameName && (likeness.alike >= 0.1 || hasSameHeadline)));
  const score =
    likeness.alike +
    rule.bonus +
    (entry.status === 'live' ? 0.1 : 0) +
    (hasSameName ? 0.5 : 0) +
    (hasSameHeadline ? 0.05 : 0) +
    0.05 * shareOfLines(entry.lines, newcomer.article.lines);
  return { entry, newcomer, relation, likeness, hasSameName, isMatch, score };
}

/** Short texts share much by chance and by form; nearly all of them must be the old text's. */
function isPart({ ofOld, ofNew }: Likeness, size: number): boolean {
  return size >= 20 && ofOld >= 0.15 && ofNew >= 0.6 + 0.25 * shortness(size);
}

/** 1 for texts that are alike by chance and by form, 0 for those long enough that they are not. */
function shortness(size: number): number {
  return Math.min(1, Math.max(0, (200 - size) / 160));
}

function measure(entry: LedgerEntry, newcomer: Newcomer, probe: Probe): Likeness {
  if (isSameText(entry.fingerprint, newcomer.fingerprint)) return { alike: 1, ofOld: 1, ofNew: 1 };
  const sketch = parseFingerprint(entry.fingerprint);
  const bySample = compareTexts(sketch, probe);
  if (!isSameFile(entry, newcomer)) return bySample;
  // The file is the same to the byte: its lines say exactly which text went where.
  const byLines = shareOfLines(entry.lines, newcomer.article.lines) * sketch.size;
  const shared = Math.max(byLines, bySample.ofOld * sketch.size);
  return likenessOfShared(shared, sketch.size, probe.size);
}

function isSameFile(entry: LedgerEntry, { page, article }: Newcomer): boolean {
  return (
    article.given === undefined &&
    entry.source === page.address &&
    entry.checksum !== null &&
    page.checksum?.slice(0, 12) === entry.checksum
  );
}

/** The share of the old lines that are among the new ones. */
export function shareOfLines(old: readonly Span[], fresh: readonly Span[]): number {
  let total = 0;
  let shared = 0;
  for (const [from, to] of old) {
    total += to - from + 1;
    for (const [first, last] of fresh) {
      shared += Math.max(0, Math.min(to, last) - Math.max(from, first) + 1);
    }
  }
  return total === 0 ? 0 : shared / total;
}

function isSameHeadline(one: string, other: string): boolean {
  const letters = plainLetters(one);
  return letters.length >= 6 && letters === plainLetters(other);
}

function isSameName(entry: LedgerEntry, { page, article }: Newcomer): boolean {
  return (
    article.given?.id !== undefined &&
    entry.aliases.includes(article.given.id) &&
    (page.paper === entry.paper || page.address === entry.source)
  );
}
