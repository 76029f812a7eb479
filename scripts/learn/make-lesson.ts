import type { Item, ItemKind } from '../../src/segment/cut/item.ts';
import { placeItems } from '../../src/segment/plan/place-items.ts';
import { readTraits } from '../../src/segment/read-traits.ts';
import { firstReading } from '../../src/segment/revise/first-reading.ts';
import { readSigns } from '../../src/segment/revise/page-signs.ts';
import { partHeads } from '../../src/segment/revise/part-heads.ts';
import type { Lesson } from './lesson.ts';
import type { LabelledLine } from './parse-line-labels.ts';

/** A headline counts as much as so many characters of text; what is neither counts little. */
const headWeight = 60;
const leastText = 10;
const otherWeight = 12;

/** Makes a lesson of a page's lines and their labels: what its items are, and whose. */
export function makeLesson(
  name: string,
  lines: readonly string[],
  labels: ReadonlyMap<number, readonly LabelledLine[]>,
): Lesson {
  const placed = placeItems(readTraits(lines).lines);
  const parted = partHeads(placed.items, placed.placement);
  const { items } = parted;
  const page = readSigns(parted);
  const found = items.map((item) => findLabel(item, items, labels));
  const names = [...new Set(found.flatMap(({ article }) => article ?? []))];
  const weights = items.map(({ kind, text }) =>
    kind === 'head'
      ? headWeight
      : kind === 'text' || kind === 'caption' || kind === 'lead'
        ? Math.max(leastText, text.length)
        : otherWeight,
  );
  const truth = {
    article: found.map(({ article }) => (article === null ? null : names.indexOf(article))),
    kind: items.map(({ kind }, i) => findKind(kind, found[i]?.role ?? '')),
    subhead: found.map(({ role }) => role === 'subhead'),
  };
  const totals = names.map(() => 0);
  truth.article.forEach((own, i) => {
    if (own !== null) totals[own] = (totals[own] as number) + (weights[i] as number);
  });
  return { name, items, page, start: firstReading(page), truth, weights, totals };
}

/** The article that most of an item's characters are labelled with. */
function findLabel(
  item: Item,
  items: readonly Item[],
  labels: ReadonlyMap<number, readonly LabelledLine[]>,
): { article: string | null; role: string } {
  const votes = new Map<string | null, number>();
  const roles = new Map<string, number>();
  for (const { atom, text } of item.lines) {
    const rows = labels.get(atom.line) ?? [];
    const before = items
      .flatMap(({ lines }) => lines)
      .filter((line) => line.atom.line === atom.line && line.atom.from < atom.from).length;
    const row = rows[Math.min(before, rows.length - 1)];
    const article = row?.article ?? null;
    votes.set(article, (votes.get(article) ?? 0) + text.length);
    roles.set(row?.role ?? '', (roles.get(row?.role ?? '') ?? 0) + text.length);
  }
  return { article: findMost(votes) ?? null, role: findMost(roles) ?? '' };
}

function findMost<T>(votes: ReadonlyMap<T, number>): T | undefined {
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const headRoles = new Set(['headline', 'kicker', 'subtitle', 'subhead']);

/** What an item is by its label, as far as the revision decides on it. */
function findKind(kind: ItemKind, role: string): ItemKind {
  if (headRoles.has(role) && (kind === 'text' || kind === 'label')) return 'head';
  return role === 'body' && kind === 'head' ? 'text' : kind;
}
