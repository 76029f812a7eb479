import type { Placement } from '../assign/placement.ts';
import { noticeHead, noticeWords, sentenceEnd } from '../cues/openings.ts';
import { sectionName } from '../cues/section-name.ts';
import type { Item, ItemKind } from '../cut/item.ts';
import { findSignOff } from '../people/find-sign-off.ts';
import { rateSentence } from '../settle/rate-sentence.ts';
import { measureOrphan } from '../text/measure-orphan.ts';
import { measureSeam } from '../text/measure-seam.ts';
import { findOther } from './find-other.ts';
import { measureSharing } from './measure-sharing.ts';
import type { PartedPage } from './part-heads.ts';
import { type Rival, rankStories } from './rank-stories.ts';
import { openColumns, type StoryColumn } from './story-columns.ts';

/** What the rating of stories looks at, one entry an item. */
export interface PageSigns {
  count: number;
  kind: ItemKind[];
  text: string[];
  length: number[];
  /** Widths in characters, the lines of an item together. */
  width: number[];
  /** The number of the headline that an item is a line of. */
  whole: number[];
  /** What an item may be besides what it was taken for. */
  other: (ItemKind | null)[];
  /** How much an item by itself looks like running text. */
  sentence: number[];
  opening: boolean[];
  signed: boolean[];
  ended: boolean[];
  stopsOpen: boolean[];
  startsOpen: boolean[];
  orphan: number[];
  column: (number | null)[];
  /** The headline, and the words, of a paid notice. */
  notice: boolean[];
  paid: boolean[];
  /** A headline that —— leads on from, or back to. */
  leadsOn: boolean[];
  leadsBack: boolean[];
  /** Made of words that pages name their sections with. */
  sectionlike: boolean[];
  /** The first item that the page does not print for itself. */
  first: number;
  /** It stays what and where it is. */
  fixed: boolean[];
  /** The article before the revision, and whether it was a subhead there. */
  was: (number | null)[];
  wasSubhead: boolean[];
  /** It is printed over several stories. */
  over: boolean[];
  /** How many items up to here count as print between two others. */
  passed: number[];
  shared: Float32Array;
  sizes: number[];
  columnOf: (own: readonly number[]) => StoryColumn;
  /** The stories before the revision: which one a text was of (−1 for all else), and their sizes. */
  storyOf: number[];
  storySizes: number[];
  /** What each item shares with each of these stories: one row an item, one column a story. */
  sharedWith: Float64Array;
  /** Room to reckon in: what of these stories is left without some texts. */
  left: { shares: Float64Array; sizes: Float64Array; isLess: Uint8Array };
  /** The stories that an item shares most with first. */
  rivals: (item: number) => readonly Rival[];
  /** The most that an item shares with any text or picture. */
  most: (item: number) => number;
  /** From −1 where headlines stand behind their texts to 1 where they stand before. */
  order: number;
  /** The page is one of whole paragraphs, not of lines of columns. */
  flowing: boolean;
  seam: (before: number, after: number) => number;
  /** The text that goes on best with one that breaks off; −1 where there is none. */
  partner: (before: number) => number;
}

const worstSeam = 6;
/** Headlines are not wider. */
const widest = 34;

/** Reads off the items of a page all that the rating of its stories asks for. */
export function readSigns({ items, placement, whole }: PartedPage): PageSigns {
  const count = items.length;
  const { shared, sizes } = measureSharing(items);
  const seams = new Map<number, number>();
  const texts = items.filter((item) => item.kind === 'text');
  const set = texts.filter((item) => item.column !== null).length;
  const width = items.map((item) => item.lines.reduce((sum, line) => sum + line.atom.width, 0));
  let passed = 0;
  const seam = (before: number, after: number): number => {
    const key = before * count + after;
    let known = seams.get(key);
    if (known === undefined) {
      const [one, other] = [items[before] as Item, items[after] as Item];
      known = Math.min(worstSeam, measureSeam(one.text, other.text));
      seams.set(key, known);
    }
    return known;
  };
  return {
    count,
    kind: items.map((item) => item.kind),
    text: items.map((item) => item.text),
    length: items.map((item) => item.text.length),
    width,
    whole,
    other: items.map((item, i) => findOther(item, width[i] as number)),
    sentence: items.map((item, i) =>
      item.text.length > widest * 2 ? 3 : rateSentence(item.text, width[i] as number),
    ),
    opening: items.map((item) => item.lines[0]?.opening !== undefined),
    signed: items.map(
      (item) =>
        item.kind === 'text' && /[）)]$/u.test(item.text) && findSignOff(item.text) !== undefined,
    ),
    ended: items.map((item) => sentenceEnd.test(item.text)),
    stopsOpen: items.map(
      (item) => item.stopsOpen || (item.kind === 'head' && !sentenceEnd.test(item.text)),
    ),
    startsOpen: items.map((item) => item.startsOpen),
    orphan: items.map((item) => (item.startsOpen ? 3 : Math.min(4, measureOrphan(item.text)))),
    column: items.map((item) => item.column),
    notice: items.map((item, i) => (width[i] as number) <= widest && noticeHead.test(item.text)),
    paid: items.map((item) => item.kind === 'text' && noticeWords.test(item.text)),
    leadsOn: items.map((item) => /——$/u.test(item.text)),
    leadsBack: items.map((item) => /^——/u.test(item.text)),
    sectionlike: items.map((item) => sectionName.test(item.text)),
    first: items.findIndex(({ kind }) => kind !== 'furniture'),
    fixed: items.map(
      ({ kind }, i) =>
        placement.over.has(i) || kind === 'furniture' || kind === 'tip' || kind === 'note',
    ),
    was: [...placement.article],
    over: items.map((_, i) => placement.over.has(i)),
    wasSubhead: placement.action.map((action) => action === 'subhead'),
    passed: items.map(({ kind }) => (kind === 'furniture' ? passed : ++passed)),
    shared,
    sizes,
    columnOf: openColumns(shared, sizes),
    ...compareStories(items, placement, shared, sizes),
    most: findMost(items, shared),
    order: measureOrder(items, placement),
    flowing: set * 2 < texts.length,
    seam,
    partner: findPartners(items, seam),
  };
}

function findPartners(
  items: readonly Item[],
  seam: (before: number, after: number) => number,
): (before: number) => number {
  const known = new Map<number, number>();
  const loose = items.flatMap((item, i) =>
    item.kind === 'text' && (item.startsOpen || measureOrphan(item.text) >= 1) ? [i] : [],
  );
  return (before) => {
    let partner = known.get(before);
    if (partner !== undefined) return partner;
    let least = worstSeam;
    partner = -1;
    for (const i of loose) {
      const cost = i === before ? worstSeam : seam(before, i);
      if (cost < least) [partner, least] = [i, cost];
    }
    known.set(before, partner);
    return partner;
  };
}

function findMost(items: readonly Item[], shared: Float32Array): (item: number) => number {
  const known: number[] = [];
  return (item) => {
    known[item] ??= items.reduce(
      (most, { kind }, i) =>
        kind === 'text' || kind === 'caption'
          ? Math.max(most, shared[item * items.length + i] as number)
          : most,
      0,
    );
    return known[item];
  };
}

function compareStories(
  items: readonly Item[],
  { article }: Placement,
  shared: Float32Array,
  sizes: readonly number[],
): Pick<PageSigns, 'storyOf' | 'storySizes' | 'sharedWith' | 'left' | 'rivals'> {
  const numbers = new Map<number, number>();
  const storyOf = items.map((item, i) => {
    const own = article[i];
    if (item.kind !== 'text' || own === null || own === undefined) return -1;
    if (!numbers.has(own)) numbers.set(own, numbers.size);
    return numbers.get(own) as number;
  });
  const storySizes = Array.from(numbers, () => 0);
  const sharedWith = new Float64Array(items.length * numbers.size);
  storyOf.forEach((story, i) => {
    if (story < 0) return;
    storySizes[story] = (storySizes[story] as number) + (sizes[i] as number);
    for (let other = 0; other < items.length; other++) {
      const at = other * numbers.size + story;
      const share = shared[other * items.length + i] as number;
      sharedWith[at] = (sharedWith[at] as number) + share;
    }
  });
  const left = {
    shares: new Float64Array(numbers.size),
    sizes: new Float64Array(numbers.size),
    isLess: new Uint8Array(numbers.size),
  };
  const ranked: Rival[][] = [];
  const rivals = (item: number) => {
    ranked[item] ??= rankStories(item, sharedWith, storySizes);
    return ranked[item];
  };
  return { storyOf, storySizes, sharedWith, left, rivals };
}

function measureOrder(items: readonly Item[], { article, action }: Placement): number {
  const edges = new Map<number, { head: number; first: number; last: number }>();
  items.forEach((item, i) => {
    const own = article[i];
    if (own === null || own === undefined) return;
    const edge = edges.get(own) ?? { head: -1, first: -1, last: -1 };
    edges.set(own, edge);
    if (item.kind === 'head' && action[i] !== 'subhead' && edge.head < 0) edge.head = i;
    if (item.kind !== 'text') return;
    if (edge.first < 0) edge.first = i;
    edge.last = i;
  });
  let [before, after] = [0, 0];
  for (const { head, first, last } of edges.values()) {
    if (head < 0 || first < 0) continue;
    if (head < first) before++;
    else if (head > last) after++;
  }
  return before + after === 0 ? 0 : (before - after) / (before + after);
}
