import type { LedgerEntry } from '../model/ledger-entry.ts';
import { compareSketches } from './compare-sketches.ts';
import { findLookalikes } from './find-lookalikes.ts';
import type { Newcomer } from './identification.ts';
import { isSameText } from './is-same-text.ts';
import type { PageRelation } from './page-relation.ts';
import { parseFingerprint } from './parse-fingerprint.ts';

/** A source in the ledger and a page that is read now, and what the one is to the other. */
export interface RelatedPages {
  readonly source: string;
  readonly address: string;
  readonly relation: PageRelation;
}

export interface RelatePagesInput {
  readonly newcomers: readonly Newcomer[];
  readonly entries: readonly LedgerEntry[];
  readonly matched: ReadonlyMap<Newcomer, LedgerEntry>;
  /** Newcomers and entries that are not matched yet. */
  readonly open: { newcomers: readonly Newcomer[]; entries: readonly LedgerEntry[] };
}

/**
 * Which pages to look for which entries on. Pages tell more than single articles: a renamed file
 * brings all its articles with it, while a notice that comes back word for word a week later comes
 * back alone.
 */
export function relatePages(input: RelatePagesInput): RelatedPages[] {
  const { open } = input;
  const oldSizes = sumSizes(input.entries, (entry) =>
    entry.status === 'live' ? entry.source : null,
  );
  for (const [source, size] of sumSizes(open.entries, (entry) => entry.source)) {
    if (!oldSizes.has(source)) oldSizes.set(source, size);
  }
  const newSizes = sumSizes(input.newcomers, (newcomer) => newcomer.page.address);
  const shared = measureSharedText(input);
  const openSources = new Set(open.entries.map((entry) => entry.source));
  const openAddresses = new Set(open.newcomers.map((newcomer) => newcomer.page.address));

  const related: RelatedPages[] = [];
  for (const address of openAddresses) {
    if (!openSources.has(address)) continue;
    const { size } = shared.get(pairKey(address, address)) ?? { size: 0 };
    const whole = Math.min(oldSizes.get(address) ?? 0, newSizes.get(address) ?? 0);
    related.push({
      source: address,
      address,
      relation: size >= 0.25 * whole ? 'same' : 'replaced',
    });
  }
  for (const { source, address, size, count, largest } of shared.values()) {
    if (source === address) continue;
    if (!openSources.has(source) || !openAddresses.has(address)) continue;
    const whole = Math.min(oldSizes.get(source) ?? 0, newSizes.get(address) ?? 0);
    const isMuch = count >= 2 ? size >= 120 : largest >= 250 || size >= 0.95 * whole;
    related.push({ source, address, relation: isMuch && size >= 0.5 * whole ? 'moved' : 'issue' });
  }
  return related.filter(
    ({ relation, source, address }) => relation !== 'issue' || isOneIssue(input, source, address),
  );
}

interface SharedText {
  readonly source: string;
  readonly address: string;
  size: number;
  count: number;
  largest: number;
}

/** Roughly how much text each old source and each new page share. */
function measureSharedText({ matched, open }: RelatePagesInput): Map<string, SharedText> {
  const shared = new Map<string, SharedText>();
  const add = (source: string, address: string, size: number) => {
    const key = pairKey(source, address);
    const sum = shared.get(key) ?? { source, address, size: 0, count: 0, largest: 0 };
    sum.size += size;
    sum.count += 1;
    sum.largest = Math.max(sum.largest, size);
    shared.set(key, sum);
  };
  for (const [newcomer, entry] of matched) {
    add(entry.source, newcomer.page.address, parseFingerprint(entry.fingerprint).size);
  }
  const oldSketches = open.entries.map((entry) => parseFingerprint(entry.fingerprint));
  const newSketches = open.newcomers.map((newcomer) => parseFingerprint(newcomer.fingerprint));
  /** An entry's text counts once a page, however many newcomers there are like it. */
  const best = new Map<string, { source: string; address: string; size: number }>();
  for (const [old, fresh] of findLookalikes(
    open.entries.map((entry) => entry.fingerprint),
    open.newcomers.map((newcomer) => newcomer.fingerprint),
  )) {
    const entry = open.entries[old];
    const newcomer = open.newcomers[fresh];
    const oldSketch = oldSketches[old];
    const newSketch = newSketches[fresh];
    if (!entry || !newcomer || !oldSketch || !newSketch) continue;
    const alike = isSameText(entry.fingerprint, newcomer.fingerprint)
      ? 1
      : compareSketches(oldSketch, newSketch);
    if (alike < 0.25) continue;
    const size = (alike / (1 + alike)) * (oldSketch.size + newSketch.size);
    const key = `${old}\n${newcomer.page.address}`;
    if ((best.get(key)?.size ?? 0) < size) {
      best.set(key, { source: entry.source, address: newcomer.page.address, size });
    }
  }
  for (const { source, address, size } of best.values()) add(source, address, size);
  return shared;
}

function isOneIssue({ open }: RelatePagesInput, source: string, address: string): boolean {
  const entry = open.entries.find((one) => one.source === source);
  const page = open.newcomers.find((one) => one.page.address === address)?.page;
  if (entry === undefined || page === undefined) return false;
  return (
    entry.paper !== null &&
    entry.date !== null &&
    entry.paper === page.paper &&
    entry.date === (page.date ?? null)
  );
}

function sumSizes<T extends { fingerprint: string }>(
  items: readonly T[],
  placeOf: (item: T) => string | null,
): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const item of items) {
    const place = placeOf(item);
    if (place === null) continue;
    sizes.set(place, (sizes.get(place) ?? 0) + parseFingerprint(item.fingerprint).size);
  }
  return sizes;
}

function pairKey(source: string, address: string): string {
  return `${source}\n${address}`;
}
