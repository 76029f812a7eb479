import type { Placement } from '../assign/placement.ts';
import { sentenceEnd } from '../cues/openings.ts';
import { storyWeights } from '../cues/story-weights.ts';
import type { Item, ItemKind } from '../cut/item.ts';
import { climb } from './climb.ts';
import { firstReading } from './first-reading.ts';
import { readSigns } from './page-signs.ts';
import { partHeads } from './part-heads.ts';
import { rejoinHeads } from './rejoin-heads.ts';

/** No newspaper page has more; what has more is no page. */
export const mostItems = 400;

/**
 * Reads a page once more as a whole: changes what belongs where as long as the signs of the stories
 * get better by it. What a sign weighs was learned from labelled pages.
 */
export function revisePlacement(
  items: readonly Item[],
  placement: Placement,
): { items: readonly Item[]; placement: Placement } {
  if (items.length > mostItems) return { items, placement };
  const parted = partHeads(items, placement);
  const page = readSigns(parted);
  const { article, subhead, kind } = climb(page, firstReading(page), (signs) => {
    let sum = 0;
    signs((sign, amount = 1) => {
      sum += (storyWeights[sign] ?? 0) * amount;
    });
    return sum;
  });
  const action = parted.placement.action.map((action, i) => {
    if (kind[i] !== 'head') return page.kind[i] === 'head' ? 'join' : action;
    return subhead[i] ? 'subhead' : article[i] === null ? 'loose' : 'join';
  });
  return rejoinHeads({
    items: parted.items.map((item, i) => readAs(item, kind[i] as ItemKind)),
    placement: { ...parted.placement, article, action },
    whole: parted.whole,
  });
}

function readAs(item: Item, kind: ItemKind): Item {
  if (kind === item.kind) return item;
  const open = kind === 'text' && !sentenceEnd.test(item.text);
  return { ...item, kind, column: null, stopsOpen: open, startsOpen: false };
}
