import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { SharedPair } from './find-shared-pairs.ts';
import type { Newcomer } from './identification.ts';
import { measureSharedText, type SharedText } from './measure-shared-text.ts';
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
  /** What the open ones share. */
  readonly shared: readonly SharedPair[];
}

/**
 * Which pages to look for which entries on. Pages tell more than single articles: a renamed file
 * brings all its articles with it, while a notice that comes back word for word a week later comes
 * back alone.
 */
export function relatePages({
  newcomers,
  entries,
  matched,
  open,
  shared,
}: RelatePagesInput): RelatedPages[] {
  const oldSizes = sumSizes(open.entries, (entry) => entry.source);
  const liveSizes = sumSizes(
    entries.filter((entry) => entry.status === 'live'),
    (entry) => entry.source,
  );
  for (const [source, size] of liveSizes) oldSizes.set(source, size);
  const newSizes = sumSizes(newcomers, (newcomer) => newcomer.page.address);
  const sources = new Map(open.entries.map((entry) => [entry.source, entry]));
  const pages = new Map(open.newcomers.map(({ page }) => [page.address, page]));

  const related: RelatedPages[] = [];
  const kept = new Set<string>();
  for (const text of measureSharedText(matched, shared)) {
    const { source, address } = text;
    const entry = sources.get(source);
    const page = pages.get(address);
    if (entry === undefined || page === undefined) continue;
    const whole = Math.min(oldSizes.get(source) ?? 0, newSizes.get(address) ?? 0);
    if (source === address) {
      if (text.size >= 0.25 * whole) kept.add(address);
    } else if (isMove(text, whole)) {
      related.push({ source, address, relation: 'moved' });
    } else if (page.paper !== null && entry.paper === page.paper && entry.date !== null) {
      if (entry.date === page.date) related.push({ source, address, relation: 'issue' });
    }
  }
  for (const address of pages.keys()) {
    if (!sources.has(address)) continue;
    const relation = kept.has(address) ? 'same' : 'replaced';
    related.push({ source: address, address, relation });
  }
  return related;
}

/** Half of the lesser page must be shared, and enough of it that chance and form do not explain it. */
function isMove({ size, count, largest }: SharedText, whole: number): boolean {
  const isMuch = (count >= 2 && size >= 120) || largest >= 250 || size >= 0.95 * whole;
  return isMuch && size >= 0.5 * whole;
}

function sumSizes<T extends { readonly fingerprint: string }>(
  items: readonly T[],
  placeOf: (item: T) => string,
): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const item of items) {
    const place = placeOf(item);
    sizes.set(place, (sizes.get(place) ?? 0) + parseFingerprint(item.fingerprint).size);
  }
  return sizes;
}
