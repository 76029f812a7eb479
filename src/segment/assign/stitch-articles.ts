import { sentenceEnd } from '../cues/openings.ts';
import type { Item } from '../cut/item.ts';
import { measureOrphan } from '../text/measure-orphan.ts';
import { measureSeam } from '../text/measure-seam.ts';
import { type Kinship, measureKinship } from './measure-kinship.ts';
import type { Placement } from './placement.ts';

/** What an article of the walk over the page shows of its edges. */
interface Edges {
  own: number;
  texts: number[];
  headed: boolean;
  /** It begins as stories do: with a byline or the opening of a news text. */
  begun: boolean;
  photo: boolean;
}

const enough = 2.5;

/**
 * Joins articles that are parts of one story: a text that breaks off or has no headline, and a text
 * that begins as no story does, with another story printed between them.
 */
export function stitchArticles(items: readonly Item[], placement: Placement): Placement {
  const article = [...placement.article];
  for (let round = 0; round < 12; round++) {
    const all = findEdges(items, article, placement);
    const pair = findBestPair(items, all, article);
    if (pair === undefined) break;
    const [keep, drop] = pair;
    article.forEach((own, i) => {
      if (own === drop) article[i] = keep;
    });
  }
  return { ...placement, article };
}

function findEdges(
  items: readonly Item[],
  article: readonly (number | null)[],
  placement: Placement,
): Edges[] {
  const edges = new Map<number, Edges>();
  items.forEach((item, i) => {
    const own = article[i];
    if (own === null || own === undefined) return;
    const edge = edges.get(own) ?? { own, texts: [], headed: false, begun: false, photo: false };
    edges.set(own, edge);
    if (item.kind === 'text') edge.texts.push(i);
    if (item.kind === 'head' && placement.action[i] !== 'subhead') edge.headed = true;
    if (item.kind === 'byline' || item.lines[0]?.opening) edge.begun = true;
    if (item.kind === 'caption') edge.photo = true;
  });
  return [...edges.values()];
}

function findBestPair(
  items: readonly Item[],
  all: readonly Edges[],
  article: readonly (number | null)[],
): [number, number] | undefined {
  const loose = all.filter((edge) => edge.texts.length > 0 && !edge.begun && !edge.photo);
  const kinship = measureKinship(items, article);
  let best: [number, number] | undefined;
  let most = enough;
  for (const tail of loose) {
    for (const story of all) {
      if (story === tail || story.texts.length === 0) continue;
      if (story.headed && tail.headed && !isBrokenHead(items, tail)) continue;
      const gain = measureGain(items, story, tail, kinship);
      if (gain <= most) continue;
      most = gain;
      best = [story.own, tail.own];
    }
  }
  return best;
}

/** Headlines behind a text that begins in mid-sentence may be those of the whole story. */
function isBrokenHead(items: readonly Item[], tail: Edges): boolean {
  return items[tail.texts[0] as number]?.startsOpen === true;
}

function measureGain(items: readonly Item[], story: Edges, tail: Edges, kinship: Kinship): number {
  const first = items[tail.texts[0] as number] as Item;
  const last = items[tail.texts[tail.texts.length - 1] as number] as Item;
  const seams = story.texts.map((i) => items[i] as Item).filter((item) => isOpen(item));
  const orphan = first.startsOpen ? 3 : measureOrphan(first.text);
  const forward =
    seams.length === 0 ? 9 : Math.min(...seams.map((item) => measureSeam(item.text, first.text)));
  const backward = isOpen(last)
    ? Math.min(...story.texts.map((i) => measureSeam(last.text, (items[i] as Item).text)))
    : 9;
  const far = Math.abs(tail.own - story.own) > 3 ? 0.5 : 0;
  return (
    (tail.headed ? 0 : 2) +
    (story.headed || !tail.headed ? 0 : 2) +
    Math.min(3, orphan) * 0.6 +
    (forward < 2 ? 2 - forward : 0) +
    (backward < 2 ? 1.5 - backward / 2 : 0) +
    Math.max(-3, Math.min(3, kinship(tail.own, story.own))) -
    far -
    2
  );
}

function isOpen(item: Item): boolean {
  return item.stopsOpen || !sentenceEnd.test(item.text);
}
