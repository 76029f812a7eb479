import type { Item } from '../../src/segment/cut/item.ts';
import { placeItems } from '../../src/segment/plan/place-items.ts';
import { readTraits } from '../../src/segment/read-traits.ts';
import { readSigns } from '../../src/segment/revise/page-signs.ts';
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
  const { items, placement } = placeItems(readTraits(lines).lines);
  const page = readSigns(items, placement);
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
    subhead: found.map(({ subhead }, i) => subhead && items[i]?.kind === 'head'),
  };
  const totals = names.map(() => 0);
  truth.article.forEach((own, i) => {
    if (own !== null) totals[own] = (totals[own] as number) + (weights[i] as number);
  });
  const start = {
    article: placement.article.map((own, i) => (placement.over.has(i) ? null : own)),
    subhead: [...page.wasSubhead],
  };
  return { name, items, page, start, truth, weights, totals };
}

/** The article that most of an item's characters are labelled with. */
function findLabel(
  item: Item,
  items: readonly Item[],
  labels: ReadonlyMap<number, readonly LabelledLine[]>,
): { article: string | null; subhead: boolean } {
  const votes = new Map<string | null, number>();
  let subhead = 0;
  for (const { atom, text } of item.lines) {
    const rows = labels.get(atom.line) ?? [];
    const before = items
      .flatMap(({ lines }) => lines)
      .filter((line) => line.atom.line === atom.line && line.atom.from < atom.from).length;
    const row = rows[Math.min(before, rows.length - 1)];
    const article = row?.article ?? null;
    votes.set(article, (votes.get(article) ?? 0) + text.length);
    subhead += (row?.role === 'subhead' ? 1 : -1) * text.length;
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return { article: best?.[0] ?? null, subhead: subhead > 0 };
}
